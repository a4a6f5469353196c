#!/usr/bin/env node
import { runCli } from "./cli/run-cli.js";
import { hostOfProcess } from "./cli/host-of-process.js";

process.exitCode = await runCli(process.argv.slice(2), hostOfProcess());

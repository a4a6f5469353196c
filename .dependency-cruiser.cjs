/** Who may import whom. Inside core the layers run one way: grid, model <- recognise, parse <- findings, rules, consolidate, movement, budget <- report. */
const coreLayer = (name, below, why) => ({
  name,
  severity: "error",
  comment: why,
  from: { path: below.from },
  to: { path: "^core/", pathNot: below.to },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", comment: "Two files that need each other are one file, or three.", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", comment: "An import that leads nowhere.", from: {}, to: { couldNotResolve: true } },
    { name: "core-is-pure", severity: "error", comment: "core imports core and nothing else: no Node, no package, no host.", from: { path: "^core/" }, to: { pathNot: "^core/" } },
    { name: "files-serve-every-host", severity: "error", comment: "files import core, files and packages; never a host.", from: { path: "^files/" }, to: { path: "^(addin|scripts|test|bench)/" } },
    { name: "addin-meets-no-other-host", severity: "error", comment: "The pane runs where there is no Node.", from: { path: "^addin/" }, to: { path: "^(scripts|test|bench)/" } },
    { name: "addin-uses-no-node", severity: "error", comment: "The pane runs where there is no Node.", from: { path: "^addin/" }, to: { dependencyTypes: ["core"] } },
    { name: "scripts-meet-no-other-host", severity: "error", comment: "A command runs where there is no Excel.", from: { path: "^scripts/" }, to: { path: "^(addin|test|bench)/" } },
    { name: "only-tests-import-tests", severity: "error", comment: "What ships does not lean on its tests.", from: { pathNot: "^(test|bench)/" }, to: { path: "^(test|bench)/" } },
    { name: "no-dev-packages-in-what-ships", severity: "error", comment: "A package that a command needs belongs in dependencies.", from: { path: "^(core|files|scripts)/" }, to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] } },
    { name: "rules-stand-alone", severity: "error", comment: "A rule never imports a rule; the registry alone imports them all.", from: { path: "^core/rules/[A-Z]{3}\\d{3}-" }, to: { path: "^core/rules/[A-Z]{3}\\d{3}-" } },
    coreLayer("core-model-is-lowest", { from: "^core/(model|grid)/", to: "^core/(model|grid|findings/finding\\.ts|indicators/indicator\\.ts|risks/risk\\.ts)" }, "grid and model are what everything else speaks of."),
    coreLayer("core-parse-and-recognise-below-the-rest", { from: "^core/(parse|recognise|indicators|risks)/", to: "^core/(model|grid|parse|recognise|indicators|risks|findings/finding\\.ts)" }, "Reading knows nothing of rules, summaries or reports."),
    coreLayer("core-report-is-on-top", { from: "^core/(findings|rules|consolidate|movement|budget)/", to: "^core/(model|grid|parse|recognise|findings|settings|rules|consolidate|movement|budget|indicators|risks)/" }, "What decides knows nothing of how it is shown."),
    { name: "core-index-is-the-door-out", severity: "error", comment: "core/index.ts gathers core for others; core itself imports the file it means.", from: { path: "^core/" }, to: { path: "^core/index\\.ts$" } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".cjs", ".json"] },
  },
};

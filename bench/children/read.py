"""Reads workbooks by a peer written in Python, every cell's value: python read.py openpyxl|pandas FILE..."""
import json
import resource
import sys
import time
from os import environ


def by_openpyxl(path):
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True)
    cells = sum(value not in (None, "") for sheet in book for row in sheet.iter_rows(values_only=True) for value in row)
    book.close()
    return cells


def by_pandas(path):
    import pandas

    return sum(int(sheet.notna().sum().sum()) for sheet in pandas.read_excel(path, header=None, sheet_name=None, keep_default_na=False, na_values=[""]).values())


def main(reader, paths):
    __import__(reader)
    read = {"openpyxl": by_openpyxl, "pandas": by_pandas}[reader]
    start = time.perf_counter()
    cells = sum(read(path) for path in paths)
    print(json.dumps({"ms": (time.perf_counter() - start) * 1000, "cells": cells}))
    usage = resource.getrusage(resource.RUSAGE_SELF)
    if "BENCH_USAGE" in environ:
        with open(environ["BENCH_USAGE"], "a", encoding="utf-8") as file:
            file.write(json.dumps({"cpu": (usage.ru_utime + usage.ru_stime) * 1000, "peak": usage.ru_maxrss / 1024}) + "\n")


main(sys.argv[1], sys.argv[2:])

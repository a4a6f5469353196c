"""Writes made-up trackers by openpyxl: python write-trackers.py TRACKERS.json RATING_COLUMN"""
import datetime
import json
import sys

from openpyxl import Workbook
from openpyxl.styles import PatternFill


def value_of(value):
    return datetime.date(**value["date"]) if isinstance(value, dict) else value


def write(tracker, rating_column):
    book = Workbook()
    sheet = book.active
    sheet.title = "Plan"
    for row in tracker["rows"]:
        sheet.append([value_of(value) for value in row])
    first_line = len(tracker["rows"]) - len(tracker["fills"]) + 1
    for n, fill in enumerate(tracker["fills"]):
        if fill is not None:
            sheet.cell(first_line + n, rating_column).fill = PatternFill("solid", fgColor="FF" + fill[1:])
    book.save(tracker["path"])


with open(sys.argv[1], encoding="utf-8") as file:
    for tracker in json.load(file):
        write(tracker, int(sys.argv[2]))

"""Writes symbols.tsv: the codes of Windows that errors.tsv has no meaning of, with their names.

    python3 symbols.py /usr/share/mingw-w64/include > symbols.tsv

The headers are those of Debian's package mingw-w64-common, placed in the public domain by its authors. A row is
`0xHHHHHHHH`, a tab and the names joined by `/`; rows are sorted by code. An error number of Win32 stands as the HRESULT
of it: 1223 is 0x800704C7. Not needed to build; run it again when errors.tsv gets a row, or a newer header comes.
"""

import pathlib
import re
import sys

HEADERS = ["winerror.h", "fltwinerror.h", "wuerror.h", "bitsmsg.h"]
DEFINE = re.compile(r"\s*#\s*define\s+(\w+)\s+(.+)")
NUMBER = re.compile(r"(?:\(\(HRESULT\)|\(\(DWORD\)|_HRESULT_TYPEDEF_\(|_NDIS_ERROR_TYPEDEF_\(|__MSABI_LONG\(|\()?"
                    r"(0x[0-9A-Fa-f]+|\d+)U?L?\)*$")
SUM = re.compile(r"\(WSABASEERR \+ (\d+)\)$")
OTHER_NAME = re.compile(r"(?:HRESULT_FROM_WIN32\()?([A-Z]\w+)\)?$")
# Parts of a code and masks over it.
NO_CODE = re.compile(r"FACILITY_|SEVERITY_|ERROR_SEVERITY_|APPLICATION_ERROR_MASK|__")
# S_OK and its like, and S_FALSE: they report no error, and their numbers stand everywhere.
NO_ERROR = {0, 1}


def names_of_headers(folder):
    """The names of each code, in capitals; those that mark the ends of a range come after those of the errors."""
    codes, other_names = {}, []
    for header in HEADERS:
        for line in (folder / header).read_text(encoding="latin-1").splitlines():
            found = DEFINE.match(line)
            if not found or NO_CODE.match(found[1]):
                continue
            name, value = found[1], re.sub(r"/\*.*?\*/|//.*", "", found[2]).strip()
            if number := NUMBER.match(value):
                codes[name] = code(int(number[1], 0), isHRESULT="HRESULT" in value)
            elif number := SUM.match(value):
                codes[name] = code(10000 + int(number[1]), isHRESULT=False)
            elif other := OTHER_NAME.match(value):
                other_names.append((name, other[1]))
    codes |= {name: codes[other] for name, other in other_names if other in codes}
    named = {}
    for name in sorted(codes, key=lambda name: name.endswith(("_FIRST", "_LAST", "_BASE", "BASEERR"))):
        if codes[name] not in NO_ERROR:
            named.setdefault(codes[name], []).append(name.upper())
    return named


def code(number, isHRESULT):
    return number if isHRESULT or number > 0xFFFF or number == 0 else 0x80070000 | number


def names_with_meaning(table):
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()[1:]]
    return {int(row[0], 16): row[1].split("/") for row in rows}


def main():
    listed = names_with_meaning(pathlib.Path(__file__).with_name("errors.tsv"))
    rows = ["hex\tsymbols"]
    for number, names in sorted(names_of_headers(pathlib.Path(sys.argv[1])).items()):
        lacking = [name for name in names if name not in listed.get(number, [])]
        if number not in listed:
            rows.append(f"0x{number:08X}\t" + "/".join(names))
        elif lacking:
            sys.exit(f"errors.tsv lacks names of 0x{number:08X}: " + "/".join(lacking))
    print("\n".join(rows))


main()

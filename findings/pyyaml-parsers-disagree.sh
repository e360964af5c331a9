#!/usr/bin/env bash
# PyYAML 6.0.3: its two parsers accept different YAML
#
# PyYAML ships two parsers behind one interface: SafeLoader (Python) and CSafeLoader (libyaml 0.2.5). A program that falls back from the second to
# the first where the C extension is missing is expected to lose speed only. It also loses documents: a tab that separates tokens (YAML 1.2, rule
# s-white) and a question mark inside a plain scalar of a flow sequence are read by CSafeLoader and refused by SafeLoader. `%YAML 1.3` is the other
# way round: the specification asks for a warning, SafeLoader reads the document, libyaml refuses it.
#
# Seen with Python 3.11: the table below. A linter in Python and a tool on libyaml can therefore differ on one valid manifest.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PyYAML==6.0.3
cat >"$folder/expected" <<'TABLE'
PyYAML 6.0.3
a:<tab>1           SafeLoader ScannerError       CSafeLoader {'a': 1}
[a,<tab>b]         SafeLoader ScannerError       CSafeLoader ['a', 'b']
a: 1<tab># comment SafeLoader ScannerError       CSafeLoader {'a': 1}
[a?b]              SafeLoader ParserError        CSafeLoader ['a?b']
%YAML 1.3          SafeLoader {'a': 1}           CSafeLoader ParserError
TABLE
"$folder/venv/bin/python" - >"$folder/seen" <<'PYTHON'
import yaml

def read(text, loader):
    try:
        return repr(yaml.load(text, loader))
    except yaml.YAMLError as error:
        return type(error).__name__

print("PyYAML", yaml.__version__)
for text in ["a:\t1", "[a,\tb]", "a: 1\t# comment", "[a?b]", "%YAML 1.3\n---\na: 1"]:
    shown = text.split("\n")[0].replace("\t", "<tab>")
    python, libyaml = read(text, yaml.SafeLoader), read(text, yaml.CSafeLoader)
    print(f"{shown:18} SafeLoader {python:18} CSafeLoader {libyaml}")
PYTHON
cat "$folder/seen"
diff "$folder/expected" "$folder/seen"

#!/usr/bin/env bash
# sarif-tools 3.0.5: a suppressed result still fails `--check`
#
# SARIF 2.1.0 (3.27.23) lets a tool write a result that its user has accepted, with `suppressions`; viewers are expected to leave it out of counts.
# sarif-tools does not look at the property: `summary` counts the result as an error and `--check error` ends with an error status, in a log whose only
# result is suppressed in the source with a justification. A linter that reports its suppressions, as the format asks, fails the pipelines of those who
# gate on this tool; one that leaves them out passes.
#
# Seen: "error: 1" and exit status 1, the same as for the result without the suppression.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sarif-tools==3.0.5
sarif="$folder/venv/bin/sarif"
cat >"$folder/log.sarif" <<'JSON'
{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "linter", "rules": [{"id": "rule-a"}]}}, "results": [
  {"ruleId": "rule-a", "level": "error", "message": {"text": "accepted by the author"},
   "suppressions": [{"kind": "inSource", "status": "accepted", "justification": "known and wanted"}],
   "locations": [{"physicalLocation": {"artifactLocation": {"uri": "manifest.yaml"}, "region": {"startLine": 1}}}]}]}]}
JSON
"$sarif" --version
summary=$("$sarif" summary "$folder/log.sarif")
printf '%s\n' "$summary"
grep -qx 'error: 1' <<<"$summary"
status=0
"$sarif" --check error summary "$folder/log.sarif" >/dev/null 2>&1 || status=$?
echo "exit status of --check error: $status"
[ "$status" -eq 1 ]

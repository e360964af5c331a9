#!/usr/bin/env bash
# kubernetes-validate 1.37.0: what it has no schema for passes, even with --strict
#
# `kubectl get -o yaml` and many generators print a `kind: List`. kubernetes-validate does not look into its items: it warns that there is no schema for a
# List and ends with status 0, with --strict too. The DaemonSet inside has no selector and no template; alone in a file it is refused with status 1.
# The same holds for an API version that the release has removed: `policy/v1beta1` is unknown to the schemas of 1.36, so a manifest that no 1.36
# server accepts ends with status 0.
#
# Seen: 1 for the object alone, 0 for the List around it, 0 for the removed version.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check kubernetes-validate==1.37.0
validate() {
    status=0
    "$folder/venv/bin/kubernetes-validate" --strict --kubernetes-version 1.36 "$folder/$1" || status=$?
    echo "$1: exit status $status"
    [ "$status" -eq "$2" ]
}
cat >"$folder/object.yaml" <<'YAML'
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec: {}
YAML
cat >"$folder/list.yaml" <<'YAML'
apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: DaemonSet
  metadata: {name: agent}
  spec: {}
YAML
cat >"$folder/removed.yaml" <<'YAML'
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata: {name: agent}
spec: {minAvailable: 1, selector: {matchLabels: {app: agent}}}
YAML
"$folder/venv/bin/kubernetes-validate" --version
validate object.yaml 1
validate list.yaml 0
validate removed.yaml 0

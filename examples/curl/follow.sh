# Prints five alerts that stand, then those that come: sh follow.sh http://HOST:PORT
dashboard=$1
curl -sS --fail "$dashboard/api/v1/alerts?type=NEW_MORATORIUM&limit=5" && echo
exec curl -sS --fail --no-buffer "$dashboard/api/v1/stream?type=NEW_MORATORIUM"

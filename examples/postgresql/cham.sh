#!/bin/sh
# Chấm phiếu công dân học tập trong PostgreSQL / judges forms of Learning Citizens in PostgreSQL.
#   PGDATABASE=… sh cham.sh phieu.csv
set -eu
csv=${1:?cần tên tệp CSV / the name of a CSV file is needed}
khuyenhoc=${KHUYENHOC:-npx khuyenhoc}
sql=$(mktemp -d)
trap 'rm -r "$sql"' EXIT

# Hai tệp này có thể làm trước ở nơi có Node / these two can be made beforehand where there is Node.
$khuyenhoc sql emit learning-citizen-244 --dialect postgres -o "$sql/up.sql"
$khuyenhoc sql emit learning-citizen-244 --dialect postgres --part load -o "$sql/load.sql"

export PGOPTIONS=${PGOPTIONS:---client-min-messages=warning}
run() { psql -X -q -v ON_ERROR_STOP=1 "$@"; }
run -f "$sql/up.sql"
columns=$(head -n 1 "$csv" | tr -d '\r')
run -c "\\copy khuyenhoc.staging_learning_citizen_244 ($columns) FROM '$csv' CSV HEADER"
run -A -t -f "$sql/load.sql"

view=$(run -A -t -c "SELECT quote_ident(schemaname) || '.' || quote_ident(viewname) FROM pg_views
  WHERE schemaname = 'khuyenhoc' AND viewname LIKE 'roll_up_%'")
run -A -F ' | ' -c "SELECT commune AS xa, units AS so_phieu, meets AS dat, does_not_meet AS chua_dat,
  undetermined AS chua_du_can_cu FROM $view ORDER BY commune COLLATE \"C\""
run -A -F ' | ' -c "SELECT line, column_name, code, value FROM khuyenhoc.rejects_learning_citizen_244 ORDER BY line, column_name"

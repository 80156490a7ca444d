// Generated tables, one file each, made by scripts/tables/. See NOTICE for their sources and licences.

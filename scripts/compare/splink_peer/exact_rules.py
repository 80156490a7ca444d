"""The national system's two exact rules: the same identity number; the same name, sex and birth date.

    exact_rules.py REGISTER_DIR pairs.csv

As the files have the values, nothing folded: that is what these rules are.
"""
import sys

import duckdb

register, target = sys.argv[1:]
con = duckdb.connect()
con.execute(f"""
    create table pupils as
    select record_id, id_number, name, sex, birth_date
    from read_csv('{register}/*.csv.zst', header = true, all_varchar = true)
""")
con.execute(f"""
    copy (
        select record_a, record_b, bool_or(rule = 'number') as by_number, bool_or(rule = 'name') as by_name
        from (
            select a.record_id as record_a, b.record_id as record_b, 'number' as rule
            from pupils a join pupils b on a.id_number = b.id_number and a.record_id < b.record_id
            union all
            select a.record_id, b.record_id, 'name'
            from pupils a join pupils b on a.name = b.name and a.sex = b.sex and a.birth_date = b.birth_date
                                       and a.record_id < b.record_id
        )
        group by record_a, record_b
    ) to '{target}' (header)
""")

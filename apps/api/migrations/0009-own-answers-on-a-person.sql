-- Whether somebody else reads a partner's mailbox is told to the practice alone. The other partner reads this row for the
-- name in it, so the column itself is out of the program's reach; identity's functions write it.
revoke select on person from groundwork_app;
grant select (clinic_id, id, name, account_id, created_at) on person to groundwork_app;

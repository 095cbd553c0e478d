create table guest (
    id        uuid  primary key,
    tenant    text  not null,
    host      uuid  references guest,
    owner     text  not null,
    title     text  not null,
    reviewers text[] not null,
    content   jsonb
);
alter table guest enable row level security;
create policy tenant on guest using (works_for(tenant));
create table gift (
    giver      uuid references guest,
    id         uuid primary key,
    tenant     text not null,
    guest_id   uuid not null references guest,
    chosen_by  text not null
);
alter table gift enable row level security;
create policy tenant on gift using (works_for(tenant));
revoke update, delete on gift from ${app};

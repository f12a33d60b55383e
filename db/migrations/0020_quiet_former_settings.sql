-- Nothing is written to "settings" where the chat of everything else is as it was: statements on other chats are many.
create or replace function fill_former_settings() returns trigger
language plpgsql
as $$
begin
  update settings set moderators_chat_id = rest.chat_id, moderators_locale = rest.locale,
    moderators_chat_public_since = rest.public_since
  from (values (1)) as one left join (
    select chat_id, locale, public_since from moderator_chats
    where cardinality(countries) + cardinality(category_ids) = 0
  ) as rest on true
  where (moderators_chat_id, moderators_locale, moderators_chat_public_since)
    is distinct from (rest.chat_id, rest.locale, rest.public_since);
  return null;
end;
$$;

-- Where a message became the card of a second entry, it stays that of the first; the other's card is posted anew.
UPDATE entries SET card_chat_id = NULL, card_message_id = NULL, card_shows = NULL
WHERE EXISTS (
	SELECT FROM entries earlier
	WHERE earlier.card_chat_id = entries.card_chat_id AND earlier.card_message_id = entries.card_message_id AND earlier.id < entries.id
);--> statement-breakpoint
CREATE UNIQUE INDEX "one_entry_per_card" ON "entries" USING btree ("card_chat_id","card_message_id") WHERE card_message_id is not null;

CREATE INDEX "messages_of_entry" ON "entry_messages" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "campaign_history_of_person" ON "campaign_history" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "entries_of_category" ON "entries" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "corrections_of_entry" ON "entries" USING btree ("corrects") WHERE corrects is not null;--> statement-breakpoint
CREATE INDEX "history_of_person" ON "entry_history" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "invites_used_by" ON "invite_uses" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "invites_of_maker" ON "invites" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "invites_of_organization" ON "invites" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "people_of_blocker" ON "people" USING btree ("blocked_by");--> statement-breakpoint
CREATE INDEX "questions_of_moderator" ON "reason_questions" USING btree ("moderator_id");--> statement-breakpoint
CREATE INDEX "roles_of_granter" ON "roles" USING btree ("granted_by");--> statement-breakpoint
CREATE INDEX "updates_set_aside" ON "updates" USING btree ("set_aside_at") WHERE set_aside_at is not null and payload is not null;
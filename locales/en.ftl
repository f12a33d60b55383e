### For translators
###
### A comment above a message says what its key does not. Two kinds of lines are read by programs:
###
### Readers: who reads it, of organizer, moderator, admin, operator, everybody, report reader. It stands below the
###   heading of a section for all of it, and above a message that others read.
### Fragment: why a message need not be a sentence of its own: it may begin with a small letter or with a value.
###
### An organizer reports events. Moderators decide in their group. Admins run the campaigns. The operator is whoever
### runs the bot on a server. The words to use are in GLOSSARY.md; the English file is the only one with these comments.

## Words for other texts
## Readers: everybody

# The number of an entry, in lists, on cards and in the names of pictures. Other texts write it out the same way.
number = No. { $number }

## The menu of commands
## Readers: everybody

command-new = Report an event
command-my = My entries
command-cancel = Set the open entry aside
command-language = Change the language
command-privacy = What is stored about you
command-mydata = Get a copy of your data
command-forget = Erase your data
command-help = How it works
# Readers: admin
command-report = Totals and report
# Readers: admin
command-campaign = Manage campaigns
# Readers: admin
command-check = Check the campaign
# Readers: admin
command-places = How city names are written
# Readers: admin
command-setup = Make this the moderators’ group

## Greeting and help
## Readers: everybody

start-greeting =
    Hello, { $name }! This is where you report your organization’s events for “{ $campaign }”.

    It takes about a minute. Everything you write is saved at once, so you can stop and come back at any time.
button-new = 📝 Report an event
button-my = 📋 My entries
button-language = 🌐 Language
# The list of commands follows.
help =
    How it works:
    1. Send /new and answer the questions: tap or type.
    2. Check the preview and tap Submit.
    3. Moderators look at your entry, and I tell you what they decide.

    With /my you can continue a draft, and correct or withdraw an entry.
# Readers: moderator, admin
# The commands of the group follow.
help-in-groups = In the moderators’ group:
language-question = Which language would you like?
language-set = I speak English now.
# Readers: moderator
language-set-group = The cards in this group will be in English from now on.
# In the moderators’ group, to somebody who is not one of them.
language-only-moderators = Only moderators can change the language of the cards. To change your own, send /language in our private chat.
# The answer to a message that answers nothing. Buttons follow.
fallback-private = I have no question open right now. What would you like to do?
try-again = Something went wrong on my side. Please try again in a minute. Nothing you entered is lost.
# Readers: moderator
try-again-in-group = Something went wrong on my side, { $name }. Please check whether it worked, and try again if it did not.
# In a group, after a command that works only in private.
not-for-groups = Please write to me in a private chat.
limit-messages = Slow down a little, please: that was more than { $most } messages. I will read on in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}. What you send before then is ignored, so please send it again later.
limit-files = That was { $most } photos and files in a short time, which is the limit. Everything sent so far is saved. Please send the rest later.
limit-entries = You have submitted { $most } entries in a short time, which is the limit. Please come back later. Nothing is lost.

## The questions
## Readers: organizer

# Above each question.
step = Step { $step } of { $of }
# Below a question that was answered before.
now-answered = Now: { $answer }
button-back = ⬅️ Back
button-cancel = ✖️ Cancel
button-skip = Skip ➡️
button-done = ✅ Done
button-keep = Keep { $answer }
button-submit = ✅ Submit
# After a tap on a button of an older message.
stale-button = You have already answered this. Please use the buttons under the newest message.
stale-draft = This entry is no longer open. See your entries in /my.
type-answer = Please type your answer.
# After a voice or video message in place of an answer.
type-instead-of-voice = I cannot listen to voice or video messages. Please type your answer.

question-title = What is the title of the event? Write one line of { $least }–{ $most } characters, such as “An evening of poetry and music”.
title-too-short = The title is too short: it needs at least { $least } characters. Please write a longer one.
title-too-long = The title has { $length } characters; the limit is { $most }. Please shorten it.
title-several-lines = The title has to fit on one line. Please write it again without line breaks.

question-date = When was it? Tap a day or type the date, such as “{ $example }” or “{ $exampleRange }”.
question-first-day = First date: tap the day it began.
question-last-day = Last date: tap the day it ended. It began on { $first }.
button-today = Today · { $day }
button-yesterday = Yesterday · { $day }
button-several-days = Several days…
date-not-a-date = I don’t see a date in that. Write it like “{ $example }” or “{ $exampleRange }”, or tap a day.
date-impossible = That date does not exist. Please write another, such as “{ $example }”.
date-backwards = The last date is before the first. Please write the earlier date first, such as “{ $exampleRange }”.
# A question or buttons follow; so with the next three.
date-future = That date is in the future: { $days }.
date-long-ago = That was more than a year ago: { $days }.
date-outside = That is outside the campaign’s dates ({ $campaignDays }): { $days }.
date-too-long = These dates span { $count } days, which is long for one event: { $days }.
date-other-weekday = The date and the weekday do not match: { $days } is a { $weekday }, not a { $written }.
date-which-day = The date is not the same everywhere right now. Which one do you mean?
date-which = That date can be read in more than one way. Which one do you mean?
did-you-mean = Did you mean { $suggestion }?
did-you-mean-so = Is that right?

question-country = Which country was it in? Tap it or write its name.
country-several = Which country do you mean? Tap one, or write its name differently.
country-unknown = I don’t know a country called “{ $typed }”. Did you mean one of these? If not, please write it differently.
country-unlike-any = I don’t know a country called “{ $typed }”. Please write its name differently. If the campaign does not have it, an admin can add it.
country-is-region = There is a region called “{ $typed }”. Which country do you mean? Tap it, or write the name of a country. If the campaign does not have it, an admin can add it.
country-is-city = There is a city called “{ $typed }”. Which country do you mean?
country-like-city = I don’t know a country called “{ $typed }”, but it looks like a city. Which country do you mean?
button-where = 📍 Where I am now
# The only button of a keyboard that takes the place of the usual one.
button-send-location = 📍 Send my location
location-how = Tap the button below to send where you are. I use only the country and the city, and keep nothing else.
# After the keyboard with the location is gone.
location-put-away = ⌨️ Your usual keyboard is back.
location-taken = 📍 You are here: { $place }. If that is wrong, tap Back.
location-unknown = I cannot tell which city that is. Please write the country and the city.
location-elsewhere = You seem to be in this country: { $country }. If the event was there, tap Back and change the country first.

question-city = Which city was it in? Separate several with commas.
question-city-more = Was it in another city too? Write it, or tap Done.
cities-so-far = So far: { $cities }
# Fragment: a button with the name of a city, or the number of a photo.
button-remove = ✖️ { $name }
city-same = “{ $typed }” and “{ $name }” are the same place, so it is listed once.
city-which = Which place do you mean by “{ $typed }”? Tap it, or write its name again.
city-unknown = “{ $typed }” is not known in this country: { $country }. If it is right, keep it. If not, write it again.
# Follows “not known in this country”, or “Which place do you mean”.
city-elsewhere = A city of that name is known here: { $elsewhere }.
# Readers: everybody
# Below the place of an entry, of a city that its organizer kept.
city-not-known = ⚠️ Not known in { $country }: { $names }
city-is-country = “{ $typed }” is a country, but your entry says { $present }. Do you want to change the country, or keep what you wrote? You can also write the city.
button-change-country = Change to { $name }
# Fragment: a button with the name of a place.
city-near = { $name } · near { $near }
# Fragment: a button with the name of a region, where a city may have the same name.
city-region = { $name } (region)
# Button: the name that is asked about is a district of these cities, and no city of its own.
button-only-cities = Only: { $names }
button-as-typed = As I wrote it: { $name }
city-nothing = No city yet. Please write at least one.
city-not-a-city = “{ $name }” does not look like the name of a city. Please write it again.
city-too-many = No further city was added, because an entry can have at most { $most }. Remove one first, or tap Done.

question-category = Which category does it belong to? Tap one.
category-unknown = There is no category of that name. Please tap one of these.

question-photo = Send up to { $most } photos: one by one, as an album or as files. Please send only photos of people who agree to be shown.
# Below the question for photos.
photo-least = { $least ->
    [one] At least { $least } is needed here.
   *[other] At least { $least } are needed here.
}
photo-count = Photos: { $stored } of { $most }
photo-loading = { $loading ->
    [one] ⏳ { $loading } photo is still loading…
   *[other] ⏳ { $loading } photos are still loading…
}
button-remove-last = 🗑 Remove last
photo-wait = { $loading ->
    [one] One photo is still loading. Please wait a moment, then tap again.
   *[other] { $loading } photos are still loading. Please wait a moment, then tap again.
}
photo-too-few = { $least ->
    [one] At least one photo is needed here. Please send it first.
   *[other] At least { $least } photos are needed here. Please send them first.
}
photo-too-few-yet = { $least ->
    [one] At least one photo is needed here
   *[other] At least { $least } photos are needed here
}, and { $delayed ->
    [one] one of yours is still on its way
   *[other] { $delayed } of yours are still on their way
}. Please wait, or send another photo.
photo-full = An entry can have at most { $most } photos, so this one was not added. Remove another first.
# For an album; the number grows while its photos arrive.
photo-left-out = { $count ->
    [one] One photo of this album was not added
   *[other] { $count } photos of this album were not added
}: an entry can have at most { $most } photos. Please remove others first.
photo-known = You have sent this photo already. Send another, or tap Done.
photo-same = This photo is in the entry already and is kept once. You can send others.
photo-added-late = Added to the photos of this entry.
photo-late = Nothing was added, because you have no open entry. Send /new to report an event.
photo-too-big = This photo is over { $most } MB, so I cannot fetch it. Please send it as an ordinary photo instead of a file.
photo-heic = This photo is in the HEIC format, which I cannot read. Please send it as an ordinary photo instead of a file, or save it as JPEG.
photo-video = Only photos can be added, not videos. You can send a still from the video instead.
photo-document = This file is not a photo I can read. Please send it as JPEG, PNG or WebP.
photo-other = Only photos can be added here. Send a photo, or tap a button above.
photo-broken = A photo could not be opened: the file seems damaged. Please send it again as an ordinary photo.
photo-too-large = A photo is too large or too complex for me to open. Please send it again as an ordinary photo instead of a file.
photo-delayed = Telegram does not give me this photo yet. I keep trying and add it when it comes. You can go on meanwhile. If you submit the entry before that, the photo will not be in it.
photo-missed = Telegram did not give me this photo before No. { $number } was submitted, so it is not in it. To add it, correct the entry and send the photo again.
photo-lost = Telegram did not give me this photo, so it was not added. Please send it again.
# Below the reason, if it is about several photos of an album.
photo-refused-count = Photos of this album that were not added: { $count }
photo-delayed-count = Photos of this album still to come: { $count }
# A button with what was written under a photo.
button-caption = Use as title: { $caption }
# The button “Use as title” follows.
caption-unused = What you wrote under the photo is not in the entry. To make it the title, tap the button.
# After a photo with words under it that cannot be a title.
caption-left = What is written under a photo is not kept. Please send it as a message of its own when I ask for it.
# After the message of an answer was edited. The answers follow, old and new.
edit-taken = Your answer has changed:
# Below the reason why the edited message cannot be taken.
edit-kept = The earlier answer stays. To change it, edit your message again.
# After another picture was put in the place of a photo that was sent.
edit-photo = The entry still has the earlier photo. To replace it, remove it and send the new one.
# After the message of an answer was edited; so with the next two.
edit-late-for = No. { $number } is already submitted, so editing the message does not change it. To change the answer, correct the entry.
edit-unused-draft = Editing this message does not change your open entry. To change an answer, tap Back, or choose it at the end.
edit-unused = Editing this message changes nothing. To correct an entry, open it in /my.

# Above a preview of the entry.
preview-intro = This is how it will look in the report. Is everything right?
preview-choose = Please tap Submit, or what you want to change.
preview-incomplete = Something is still missing. Let’s fill it in.
own-duplicate-question = Your No. { $number } looks like this one. Is it the same event?
own-duplicate-choose = Is it the same event or another one? Please tap one of the two buttons.
own-duplicate-left = Then No. { $number } is enough, so this draft is set aside. If No. { $number } needs a change, tap Correct.
button-same-event = Yes, the same
button-other-event = No, another event

submitted =
    No. { $number } received, thank you! The moderators will look at it, and I will tell you here what they decide.
already-submitted = No. { $number } has already been received. See it in /my.
# Buttons to go on or to start anew follow.
cancelled = Your entry is set aside. Nothing was sent.
nothing-to-cancel = You have no open entry right now. Send /new to report an event.
button-restore = ↩️ Continue after all
other-draft-open = You have another open entry. Please finish it or set it aside with /cancel first.
open-draft = You have an unfinished entry{ $title ->
    [none] .
   *[other] : “{ $title }”.
}
button-continue = ▶️ Continue
button-start-over = 🆕 Start over

## Decisions, as the organizer hears them
## Readers: organizer

told-approved = ✅ No. { $number } “{ $title }” is approved. Thank you!
# The reason follows.
told-rejected = ❌ No. { $number } “{ $title }” was not accepted.
told-duplicate = No. { $number } “{ $title }” was already reported by somebody else, and each event counts once. Thank you for reporting it!
told-duplicate-own = No. { $number } “{ $title }” is about the same event as your No. { $original }, and each event counts once. Thank you for reporting it!
told-reason = Reason: { $reason }
told-undone = 🔄 The moderators are taking another look at No. { $number } “{ $title }”.
# Readers: organizer, moderator
# A button on the card, and the reason that the organizer reads; so with the next three.
reason-not-ours = Not part of this campaign
# Readers: organizer, moderator
reason-duplicate = Already reported
# Readers: organizer, moderator
reason-facts = Something is incorrect
# Readers: organizer, moderator
reason-photos = The photos do not show the event

## Own entries
## Readers: organizer

my-none = You have no entries yet. Send /new to report an event.
my-list = Your entries ({ $total }):
# Readers: everybody
# A button between two arrows, in all lists.
my-page = Page { $page } of { $pages }
# A button.
my-draft = ✏️ Draft: { $title }
# Fragment: in the place of a title, in “Draft: …”.
my-untitled = no title yet
# Fragment: after the number of the entry, as the next ones.
status-draft = ✏️ draft
# Fragment: after the number of the entry.
status-pending = ⏳ waiting for a decision
# Fragment: after the number of the entry.
status-approved = ✅ approved
# Fragment: after the number of the entry.
status-rejected = ❌ not accepted
# Fragment: after the number of the entry.
status-withdrawn = ↩️ withdrawn by you
button-withdraw = ↩️ Withdraw
button-withdraw-yes = Yes, withdraw
button-withdraw-no = No, keep it
withdraw-question = Withdraw No. { $number }? It will not count and will not be in the report. What you wrote and its photos will be erased. This cannot be undone.
withdrawn = No. { $number } is withdrawn.
# Readers: organizer, moderator, admin
button-to-list = ⬅️ All entries

## The moderators’ card
## Readers: moderator

card-from = Sent by { $name }, { $moment }
card-pending = ⏳ Waiting for a decision
card-approved = ✅ Approved by { $name }, { $moment }
card-rejected = ❌ Rejected by { $name }, { $moment }
card-undone = 🔄 Decision undone by { $name }, { $moment }
card-withdrawn = ↩️ Withdrawn by its sender, { $moment }
card-reason = Reason: { $reason }
# Fragment: in the place of a name that is not known any more, as in “Approved by …”.
card-someone = someone
button-approve = ✅ Approve
button-reject = ❌ Reject
button-photos = 🖼 Photos ({ $count })
button-undo = ↩️ Undo
reason-question = Why is No. { $number } rejected, { $name }? Reply to this message, or tap a reason on the card.
# Grey, in the field where the reason is typed.
reason-placeholder = Reason
reason-too-long = The reason is too long for the card: at most { $most } characters. Please shorten it and reply again.
toast-approved = No. { $number } is approved.
toast-rejected = No. { $number } is rejected.
toast-undone = No. { $number } is waiting for a decision again.
toast-undo-late = Decisions can be undone within { $hours } hours only. You can still edit the entry, or ask its sender to correct it.
toast-stranger = Only members of the moderators’ group can decide. Please ask an admin to add you to it.
# Instead of toast-stranger and the like, where the bot cannot know whether that is true.
# Readers: moderator
stranger-unseen = I am not an administrator of the moderators’ group, so I cannot see who is a member. Please ask an admin to make me one there, then try again.
toast-own = This is your own entry. Another moderator has to decide on it.
toast-first-approve = Approved first by { $name }, { $moment }.
toast-first-reject = Rejected first by { $name }, { $moment }.
toast-first-undo = The decision was undone by { $name }, { $moment }. Please look at it again.
toast-first-withdraw = Withdrawn by its sender, { $moment }.
toast-changed = The entry has changed in the meantime. Please look at it again.
toast-asked = Please reply with the reason, or tap one on the card.
toast-no-photos = This entry has no photos. To get some, request changes.
card-similar = 👯 Similar: { $numbers }
card-denied = 💬 The sender says that { $numbers } is another event.
card-same-photo = 🖼 Same photo: { $numbers }
card-duplicate = Duplicate of No. { $number }
card-no-original = ⚠️ No. { $number } no longer counts.
button-compare = 🔍 Compare with No. { $number }
button-compare-short = 🔍 No. { $number }
# Readers: moderator, admin
button-duplicate = ❌ No. { $number }: duplicate of No. { $other }
# Readers: moderator, admin
button-no-duplicate = ✔️ Not a duplicate
# Readers: moderator, admin
compare-heading = 🔍 No. { $number } and No. { $other }: are they the same event?
# Readers: moderator, admin
toast-no-duplicate = Noted: this is not the same event as No. { $number }.
# Readers: moderator, admin
toast-no-original = Not possible: the other entry no longer counts, or this one has duplicates of its own. Please look at both cards.
cards-waiting = ⏳ { $count } more to come. Telegram limits how much I can post in a minute.
# Readers: moderator, admin
# On the former card of an entry that comes to another moderators’ chat now.
card-elsewhere = ➡️ No. { $number } is decided in “{ $chat }” now. There is nothing left to do here.
# Readers: moderator, admin
# A moderators’ chat whose name the bot does not know.
chat-unnamed = Moderators’ chat { $number }

## The admin
## Readers: admin

# “12 events in 3 countries”, in totals and in the document.
report-figures = { $counted } in { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
# Fragment: a line that begins with the name of a category, as it was written.
report-line = { $category }: { $figures }
report-total = Total
report-pending = Waiting for a decision: { $count }
report-moment = Approved entries only, as of { $moment }.
# Readers: everybody
report-refused = Only the committee’s admins see the totals. Your Telegram ID is { $id }: give it to the owner of this bot to become an admin.
report-unknown-language = I don’t know that language. Send /report az, /report ru, /report tr or /report en.
# Readers: everybody
setup-refused = Only admins can do that. Your Telegram ID is { $id }: give it to the owner of this bot to become an admin.
setup-in-group = Please send /setup in the moderators’ group itself.
setup-done = From now on, the cards come to this group.
setup-done-topic = From now on, the cards come to this topic.
setup-waiting = { $count ->
    [one] One entry is waiting for a decision. Its card comes now.
   *[other] { $count } entries are waiting for a decision. Their cards come now.
}
setup-not-admin = Please make me an administrator of this group. No special rights are needed. Only then does Telegram tell me who is a member, and I check that for every decision.
setup-cannot-send = I cannot post here yet. Please allow me to send messages and photos, then send /setup again.
# A reason and what to do follow.
setup-public = I don’t post cards in this group. They name the people who report, and anyone can read this group.
# Readers: moderator
# In the group, where anyone can read it: nothing more may be said here.
group-public = Anyone can read this group now, so nothing is shown or decided here. An admin can make it private and send /setup. Then everything goes on.
group-public-became = ⚠️ Anyone can read the moderators’ group now, and its cards name the people who report. I post nothing there until it is private again: entries still come in, and their cards wait. What is already there can be read by anyone.
# Readers: operator
group-public-refused = ⚠️ MODERATORS_CHAT_ID names a group that anyone can read. I did not take it, because cards name the people who report.
# Readers: admin, operator
group-public-by-username = Why: the group has a public name. In its settings, change its type to private.
# Readers: admin, operator
group-public-by-channel = Why: it is the discussion group of a channel, and whoever reads the channel can come in. In its settings, unlink the channel.
# Readers: admin, operator
group-public-by-place = Why: the group is tied to a place on the map, and anyone nearby can find it. It cannot be made private, so create a new group.
# Readers: admin, operator
group-public-then = Then send /setup in it, or in another private group.
# Where nothing can be written: the topic is closed.
topic-closed = ⚠️ The topic “{ $chat }” is closed, so its cards wait. Please reopen it, or make me an administrator with the right to manage topics. Then everything goes on by itself.
# The topic was deleted, or the group has no topics any more.
topic-gone = ⚠️ The topic “{ $chat }” no longer exists, so its cards wait. Please send /setup in another topic or group, and choose there that it takes the place of this one. Or remove it: send /campaign and tap “Moderators’ chats”.
# Asks what comes to a moderators’ chat. The chat is a group, or a topic of a group.
chats-choose = Which entries come to “{ $chat }”?
# The chat takes everything else; the keeper did until now.
chats-choose-keeper = Everything else comes to “{ $chat }”. Which entries does “{ $keeper }” keep?
chats-choose-how = Tap the countries and categories, or write their names, such as “Germany, Austria”. Then tap “Save”.
chats-choose-rest = To let this chat take what no other does, tap “Everything else”.
chats-choose-instead = If it takes the place of another chat, tap “In place of” with that chat’s name.
chats-chosen = Chosen so far: { $takes }
chats-nothing-chosen = Nothing is chosen yet.
chats-both = An entry has to match both, its country and its category.
chats-overlap = ⚠️ Some of this also comes to “{ $chat }”. The chat that names fewer countries or categories gets the entry.
chats-asked = I asked { $name }.
chats-names = Please write the names of countries and categories, such as “Germany, Austria”.
chats-reply = I asked { $name }. Please reply to this message.
chats-unknown = I don’t know these: { $names }. Please write countries and categories of this campaign, with commas between them.
chats-saved = From now on, this comes here: { $takes }
chats-cancelled = Nothing was changed.
chats-lapsed = This has changed in the meantime. Please send /setup again in the group, or look at /campaign.
# Fragment: what comes to a chat.
chats-everything-else = everything else
# Fragment: what comes to a chat.
chats-former-categories = categories of an earlier campaign
chats-heading = Moderators’ chats
chats-none = There is none yet.
chats-add = To add one, send /setup in another group or topic.
chats-takes = Comes here: { $takes }
chats-is-public = ⚠️ Anyone can read this group, so its cards wait. Please make it private and send /setup there.
chats-is-closed = ⚠️ Nothing can be written there, so its cards wait. Please reopen the topic, or send /setup in another one.
chats-rest-hint = To let only some entries come here, open another chat and choose “Everything else” there.
chats-only-hint = This is the only chat, so everything comes here.
# In the question whether to save the change.
chats-remove = 🗑 “{ $chat }” is removed.
chats-remove-heir = From then on, everything else comes to “{ $chat }”.
chats-remove-moves = { $count ->
    [one] { $count } waiting entry goes
   *[other] { $count } waiting entries go
} to “{ $chat }”.
chats-remove-none = No entries wait there.
chats-remove-note = Other people read them there, and who sent them.
chats-removed = Removed. What waited there comes to the others.
button-chats = 👥 Moderators’ chats
button-everything-else = Everything else
button-instead = 🔁 In place of “{ $chat }”
button-choose-what-comes = ✏️ Change what comes here
button-remove-chat = 🗑 Remove this chat
button-remove-for = 🗑 Remove; everything else comes to “{ $chat }”

## Sending back and correcting
## Readers: organizer

# Readers: moderator
button-return = ✍️ Request changes
# Readers: moderator
button-stop = ✖️ Not now
# Readers: moderator
return-question = What has to change in No. { $number }, { $name }? Tick it on the card. Then reply to this message with the reason, or tap one on the card.
# Readers: moderator
card-returning = ✍️ Choosing what has to change: { $name }
# Readers: moderator
card-returned = ✍️ Changes requested by { $name }, { $moment }
# Readers: moderator
card-asked-for = To change: { $answers }
# Readers: moderator
card-corrected = 🔄 Corrected by its sender, { $moment }
# Readers: organizer, moderator, admin
card-withdrawn-title = Withdrawn
# Readers: everybody
# The name of an answer, on buttons and in lists of changes; so with the next five.
answer-title = Title
# Readers: everybody
answer-date = Date
# Readers: everybody
answer-country = Country
# Readers: everybody
answer-city = City
# Readers: everybody
answer-category = Category
# Readers: everybody
answer-photo = Photos
# Readers: moderator
toast-returned = No. { $number } is sent back to its sender.
# Readers: moderator
toast-asked-return = Please tick what has to change, then say why.
# Readers: moderator
toast-other-returns = Another moderator is choosing what has to change: { $name }. You can still approve or reject the entry.
# Readers: moderator
toast-stopped = All right, it stays as it is.
# Readers: moderator
toast-first-return = Changes were requested first by { $name }, { $moment }.
# Readers: moderator
toast-first-correct = Corrected by its sender, { $moment }. Please look at it again.
# Readers: organizer, moderator
# A button on the card, and the reason that the organizer reads; so with the next one.
reason-unclear = It is not clear what is meant
# Readers: organizer, moderator
reason-incomplete = Something is missing
# Readers: moderator, admin
# A ready reason for blocking, which the blocked person reads; so with the next two.
reason-spam = Spam
# Readers: moderator, admin
reason-false-reports = Events that never took place
# Readers: moderator, admin
reason-rude = Rude messages
# The reason and a button follow.
told-returned = ✍️ No. { $number } “{ $title }”: the moderators ask you for changes.
told-asked-for = Please change: { $answers }
button-fix = ✏️ Fix it
button-correct = ✏️ Correct
correct-approved = No. { $number } is approved. If you correct it, it goes back to the moderators and does not count until they approve it again.
button-correct-yes = Yes, correct it
button-correct-no = Leave as is
# In the place of “Step 1 of 6”.
correcting = Correcting No. { $number }
correct-intro = What do you want to change? Tap it.
correct-changes = What changes:
correct-ready = Is everything right?
correct-unchanged = Nothing has changed yet. Tap what you want to change.
button-submit-unchanged = ✅ It is right as it is
corrected = No. { $number } is corrected, thank you! The moderators will look at it again.
correction-stopped = No. { $number } stays as it is.
correction-overtaken = In the meantime, No. { $number } { $status ->
    [approved] was approved
    [rejected] was not accepted
    [returned] was sent back to you
    [edited] was edited by the moderators
   *[pending] is being looked at again
}. Please look at your correction once more.
correction-refused = No. { $number } can no longer be changed. See your entries in /my.
# Readers: moderator
# The changes follow, line by line.
changes-reply = 🔄 No. { $number } was corrected:
# Readers: moderator
changes-none = 🔄 No. { $number } came back unchanged: its sender says that it is right.
# Readers: organizer, moderator
# Fragment: a line of a list; the name of the answer comes first.
change-line = { $answer }: { $from } → { $to }
# Readers: organizer, moderator
# Fragment: a line of a list; the name of the answer comes first.
change-photos = { $answer }: added { $added }, removed { $removed }
button-delete-draft = 🗑 Delete
delete-draft-question = Delete this draft for good, with its photos?
button-delete-yes = Yes, delete
button-delete-no = No, keep it
draft-deleted = The draft is deleted.
# Fragment: after the number of the entry.
status-returned = ✍️ waiting for your changes
# Readers: moderator
# Fragment: a line with a name.
card-organization = 🏛 { $organization }
# Readers: moderator
card-first = 🆕 This person’s first entry
# Readers: moderator
card-blocked = 🚫 Its sender is blocked
# Readers: moderator
card-blocking = 🚫 Giving the reason for a block: { $name }
# Readers: moderator
card-block-question = Why should { $person } be blocked, { $name }? Reply to this message with the reason, or tap one on the card. They will read it, and I will accept nothing more from them.
# Readers: moderator
toast-blocked = The sender of No. { $number } is blocked. Admins can undo it in /people.
# Readers: moderator
toast-block-already = This person is already blocked. Admins can undo it in /people.
# Readers: moderator
toast-block-refused = Admins cannot be blocked, and you cannot block yourself. An admin can take a role away in /people.
# Readers: moderator
card-rejecting = ❌ Giving the reason for the rejection: { $name }
# Readers: moderator
toast-not-asked = This question is for another moderator, or its time is up. Tap the decision first, then the reason.
# Readers: moderator
reason-lapsed = Your answer was not used: somebody else decided first, or ten minutes have passed. If it is still needed, tap the button on the card again. You wrote: { $words }
# Readers: moderator
reason-as-text = Please write the reason as text, in reply to my question.
city-now = Which city was it in? What you write replaces what is there now. Separate several with commas.
button-add-city = ➕ Another city
photos-to-fix = These are the photos of the entry. Tap a number to remove one, or send more. The limit is { $most }.
photo-late-for = Part of this album came after No. { $number } was submitted, so it is not in it. To add it, correct the entry and send that part again.
waits-for-you = No. { $number } “{ $title }” is waiting for your changes. Tap “Fix it”.
resubmitted = No. { $number } goes back to the moderators as it is. Thank you!
correction-stopped-returned = No. { $number } is still waiting for your changes. You can make them in /my.
correction-closed = The campaign “{ $campaign }” is closed, so No. { $number } stays as it is. You can still withdraw it in /my.

## Campaigns
## Readers: admin

# Readers: organizer
campaign-takes-nothing = The campaign “{ $campaign }” is closed and accepts no new entries. Your earlier entries are in /my.
# Readers: organizer
campaign-closed-draft = The campaign “{ $campaign }” is closed and accepts nothing new. Your draft is kept. If the campaign is opened again, you can submit it from /my.
report-which = Which campaign’s totals would you like to see?
report-unknown-campaign = I found no campaign by that name. Tap one of these, or write a part of its title after /report.
button-other-campaigns = 📊 Other campaigns
campaign-open = 🟢 Open
campaign-closed = 🔒 Closed
# Fragment: after “Open” or “Closed”, in the same line.
campaign-current = ⭐️ the current campaign
# Fragment: after “Open” or “Closed”, in the same line.
campaign-not-current = new entries go to “{ $campaign }”
# Fragment: in the place of dates.
campaign-no-days = no dates set
campaign-time-zone = 🕐 Time zone: { $zone }
campaign-counts = Entries: { $approved } approved, { $pending } waiting, { $drafts } { $drafts ->
    [one] draft
   *[other] drafts
}
campaign-categories = Categories
# Fragment: a line of a list; the name of the category comes first, as it was written.
campaign-category = { $name } ({ $unit }{ $least ->
    [0] {""}
   *[other] , minimum photos: { $least }
})
# Fragment: what a category is counted in, on buttons and in brackets; so with the next four.
campaign-unit-event = events
# Fragment: what a category is counted in.
campaign-unit-document = documents
# Fragment: what a category is counted in.
campaign-unit-article = articles
# Fragment: what a category is counted in.
campaign-unit-conference = conferences
# Fragment: what a category is counted in.
campaign-unit-letter = letters
campaign-retired = No longer offered: { $categories }
campaign-own-countries = 🌍 Custom country names: { $countries }
campaign-organization = 🏛 Organization: { $name }
campaign-contact = ✉️ Contact: { $contact }
campaign-logo = 🖼 Logo: { $is ->
    [none] none
   *[there] uploaded
}
# Fragment: in the place of a value that is not set.
campaign-none = none
button-titles = ✏️ Title
button-days = 🗓 Dates
button-categories = 🏷 Categories
button-countries = 🌍 Countries
button-organization = 🏛 Organization
button-contact = ✉️ Contact
button-logo = 🖼 Logo
button-time-zone = 🕐 Time zone
button-translations = 🌐 All languages
button-close = 🔒 Close
button-reopen = 🔓 Open again
button-history = 🕘 What changed
button-switch = ⭐️ Make it current
button-campaigns = 📂 All campaigns
button-new-campaign = ➕ New campaign
campaign-titles = Title
campaign-organizations = Organization, as the report names it
campaign-missing-note = ▫️ Missing: readers see it in another language.
# Above the list of categories.
campaign-choose = Tap one to change it. The report follows this order.
campaign-is-retired = 📦 No longer offered. Entries that have it keep it.
campaign-ask-photos = How many photos must an entry have at least?
campaign-countries = Countries
campaign-countries-note = All countries of the world are listed already. Here you can add one that is missing, or rename one for this campaign.
campaign-country-style = Countries are written with their { $style } names: “{ $country }”. Custom names stay.
# Fragment: in “… their short names”.
campaign-style-short = short
# Fragment: in “… their official names”.
campaign-style-official = official
campaign-country-marks = ✏️ A custom name in this campaign.
campaign-list = Campaigns
campaign-list-marks = New entries go to ⭐️. Closed ones are marked 🔒. Tap one to see it.
campaign-history = What changed
campaign-history-empty = Nothing has changed yet.
# A line of a list.
campaign-history-line = { $moment }, { $name }
button-add-category = ➕ Add a category
# Fragment: a button with what else a category can be counted in.
button-count-in = 🔢 { $name }
button-least-photos = 🖼 Minimum photos: { $count }
button-up = ⬆️ Up
button-down = ⬇️ Down
button-retire = 📦 Stop offering it
button-unretire = 📤 Offer it again
button-add-country = ➕ Add a country
button-rename-country = ✏️ Rename a country
button-names-official = 📜 Official country names
button-names-short = 🔤 Short country names
button-usual-names = ↩️ Usual names again
button-remove-country = 🗑 Remove the country
campaign-ask-title = What is the title of the campaign? ({ $language })
campaign-ask-organization = Which organization publishes the report? ({ $language })
campaign-ask-contact = How can readers of the report reach the organization? Please write one line, such as an e-mail address.
campaign-ask-category = What is the new category called? ({ $language }) You choose the other languages, what it counts and its photos later.
campaign-ask-name = What is “{ $name }” called here? ({ $language })
campaign-ask-country = What is the missing country called? ({ $language }) You give its names in other languages later.
campaign-ask-which-country = Which country do you want to rename? Please write its name.
campaign-ask-start = What is the title of the new campaign? ({ $language }) It starts with the settings of “{ $campaign }”, but without dates. Nothing changes before you confirm.
campaign-ask-days = When does the campaign begin and end? Write both days, such as “{ $exampleRange }”, or tap the first one.
campaign-ask-time-zone = Which time zone does the campaign use? Its times and “today” follow it. Tap one, or write a large city in English, such as “Tbilisi”. A name such as “Asia/Tbilisi” works too.
campaign-ask-last-day = It begins on { $first }. Tap the last day, or write it.
campaign-ask-logo = Please send the logo for the cover of the report, as a photo or a file: PNG, JPEG or WebP. Only a file keeps a transparent background.
button-no-days = 🚫 No dates
button-leave-empty = 🗑 Leave it empty
button-remove-logo = 🗑 Remove the logo
campaign-too-short = That is too short: it needs at least { $least } characters. Please write it again.
campaign-too-long = That has { $length } characters; the limit is { $most }. Please shorten it.
campaign-one-line = That has to fit on one line. Please write it again without line breaks.
campaign-not-days = I don’t see dates in that. Write them like “{ $exampleRange }”, or tap the first day.
campaign-days-doubtful = I am not sure which dates you mean. If you mean “{ $exampleRange }”, write it like this; otherwise write the month as a word.
campaign-unknown-zone = I don’t know a time zone called “{ $typed }”. Write a large city of that zone in English, such as “Tbilisi” or “New York”, or a name such as “Asia/Tbilisi”.
campaign-send-picture = Please send a picture here, or tap a button.
campaign-logo-broken = I cannot open that picture. The file is damaged, or it is not a JPEG, PNG or WebP. Please send another.
campaign-logo-unavailable = Telegram does not give me this picture yet. Please send it again in a few minutes.
# The change follows.
campaign-confirm = Save this change?
button-save = 💾 Save
campaign-tap-save = Please tap Save or Cancel first.
campaign-saved = ✅ Saved
campaign-cancelled = Nothing was changed
campaign-left = Nothing was changed. Send /campaign to go on with the campaign.
campaign-overtaken = Somebody else changed this in the meantime, so nothing was saved. This is how it is now:
campaign-nothing-pending = There is nothing left to save here. This is how it is now:
campaign-same = Nothing would change: it is like that already. Write something else, or go back with /campaign.
campaign-gone = That is no longer there. Please send /campaign again.
campaign-last-category = It is the only category on offer. Please add another one first.
campaign-too-many = There are { $most } already, and no more can be added. You can change one of them instead.
campaign-category-known = There is already a category called “{ $name }”. Please write another name.
campaign-country-used = { $count ->
    [one] { $count } entry has
   *[other] { $count } entries have
} this country, so it cannot be removed. You can rename it.
# Fragment: a line of a list; what changed comes first.
campaign-change = { $what }: { $from } → { $to }
# Fragment: what changed, in “…: old → new”.
campaign-change-of = { $what } ({ $about })
campaign-what-title = Title
campaign-what-organization = Organization
campaign-what-contact = Contact
campaign-what-days = Dates
campaign-what-time-zone = Time zone
# Fragment: in brackets after the name of a category; so with the next two.
campaign-what-unit = counted as
# Fragment: in brackets after the name of a category.
campaign-what-photos = minimum photos
# Fragment: in brackets after the name of a category: its place in the order.
campaign-what-place = position
campaign-what-country = Country
campaign-what-country-style = Country names
campaign-what-current = Current campaign
campaign-did-category-add = New category: { $name }
campaign-did-category-retire = 📦 No longer offered: “{ $name }”
campaign-did-category-return = 📤 Offered again: “{ $name }”
campaign-did-country-add = New country: { $name }
campaign-did-country-remove = Country removed: { $name }
campaign-did-logo = Logo: { $from ->
    [none] none
   *[there] the current one
} → { $to ->
    [none] none
   *[there] a new one
}
campaign-did-close = 🟢 Open → 🔒 closed
campaign-did-reopen = 🔒 Closed → 🟢 open
campaign-did-start = New campaign: “{ $name }”, after “{ $former }”
# Warnings and notes below a change that is to be saved; so with the next eight.
campaign-outside = ⚠️ { $count ->
    [one] { $count } entry is
   *[other] { $count } entries are
} outside these dates. Approved ones still count.
campaign-country-like = ⚠️ Until now “{ $name }” has meant { $country }. Are you sure?
campaign-retire-note = Organizers can no longer choose it. Entries that have it keep it and still count.
campaign-close-note = The campaign will accept nothing new. Moderators can still decide, the totals stay, and you can open it again.
campaign-close-drafts = { $count ->
    [one] { $count } organizer has an open draft. I will tell them and keep the draft.
   *[other] { $count } organizers have open drafts. I will tell them and keep the drafts.
}
campaign-start-note = The new campaign takes over the categories, countries, organization, contact and logo of “{ $campaign }”. From then on, all new entries go to it. Drafts stay where they were started.
campaign-switch-note = From then on, all new entries go to it. Drafts stay where they were started.
campaign-switch-closed = ⚠️ It is closed: nothing new can be reported until you open it.

## Access
## Readers: admin

# Readers: everybody
command-organization = Your organization
# Readers: moderator, admin
command-entries = See all entries
command-people = People and roles
command-invite = Create an invitation link
command-invites = All invitation links

# Readers: organizer
# The reason follows, if there is one.
access-blocked = Sorry, the committee no longer accepts entries from you. If you think this is a mistake, please ask the committee.
# Readers: everybody
access-invite-only = This bot is for invited people only. Please ask your committee for an invitation link and open it.
# Readers: organizer
access-draft-kept = The entry you have started is saved. Once you are invited, you can continue it.
# Readers: organizer
limit-drafts = You have started { $most } entries in a short time, which is the limit. Please come back later. Nothing is lost.
# Readers: everybody
toast-role = Your role does not allow this any more. Send /help to see what you can do.

# Readers: everybody
# Fragment: in “Role: …”. In English the three words also choose how an invitation is worded, so keep them.
role-organizer = organizer
# Readers: everybody
# Fragment: in “Role: …”.
role-moderator = moderator
# Readers: everybody
# Fragment: in “Role: …”.
role-admin = admin
role-question = Make { $name } { $role ->
    [organizer] an organizer
    [moderator] a moderator
   *[admin] an admin
}?
role-take-question = Remove the role of { $name }?
role-last-admin = This is the last admin. Make somebody else an admin first.
role-blocked = This person is blocked. Unblock them first.
# Readers: everybody
role-given-up = You are no longer an admin. Send /help to see what you can do.

# Readers: organizer
organization-question = Which organization do you report for? Write its name.
# Readers: organizer
organization-present = You report for “{ $name }”. To change that, write another name.
# Readers: organizer
organization-length = The name of an organization needs { $least }–{ $most } characters. Please write it again.
# Readers: organizer
# Buttons with the names follow.
organization-similar = These organizations are known already. Is yours one of them?
# Readers: organizer
organization-sure = Is “{ $typed }” the name of your organization?
# Readers: organizer
organization-thanks = Thank you! You report for “{ $name }”. You can change that with /organization.
# Readers: organizer
organization-kept = All right, it stays as it is. You can change it any time with /organization.
# Readers: organizer
organization-cleared = All right, you report for no organization. You can name one any time with /organization.
# Readers: organizer
button-organization-keep = Keep it
# Readers: organizer
button-organization-clear = 🗑 Remove it
# Readers: organizer
button-organization-new = ➕ No: “{ $name }”

invite-form = New invitation link

    Role: { $role }
    Organization: { $organization }
    For how many people: { $most }
    Valid for: { $days ->
    [one] one day
   *[other] { $days } days
}

    Tap to change. You can also type another number of people.
# Fragment: in “Organization: …”.
invite-no-organization = none
# A button.
invite-people = { $count }👤
# A button.
invite-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
invite-number = Please write a number of people from 1 to { $most }.
invite-question-organization = Which organization will they report for? Tap it, or write the name of a new one.
invite-question-country = What is the home country of “{ $name }”? Write its name.
invite-country-unknown = I don’t know that country. Please write its name differently, or tap Skip.
invite-form-gone = This form is closed. Send /invite for a new one.
invite-cancelled = All right, no link was created. Send /invite for a new one.
invite-made = ✅ The link is ready. Forward the message below to those you invite.
# Readers: everybody
# Admins forward it to those they invite.
invite-invitation = You are invited to “{ $campaign }” as { $role ->
    [organizer] an organizer
    [moderator] a moderator
   *[admin] an admin
}{ $organization ->
    [none] {""}
   *[other] {" "}for “{ $organization }”
}.

    Open this link and tap Start:
    { $link }

    It is valid until { $until }, for { $most ->
    [one] one person
   *[other] { $most } people
}.
invite-list = Invitation links ({ $total }):
invite-none = There are no invitation links yet. Tap the button to create one.
invite-about = Role: { $role }
    Organization: { $organization }
    Joined: { $used } of { $most }
    Valid until: { $until }
    Created by: { $maker }
invite-state-open = 🟢 Active.
invite-state-revoked = ✖️ Revoked.
invite-state-expired = ⌛ Expired.
invite-state-used-up = ✅ Used up.
invite-revoke-question = Revoke this link? Nobody will be able to join with it. Those who joined keep their roles.
button-invite-organization = 🏢 Organization: { $name }
button-invite-no-organization = Without one
button-invite-make = ✅ Create the link
button-invite-new = ➕ New link
button-invite-revoke = ✖️ Revoke
button-invite-revoke-yes = Yes, revoke it
button-invite-revoke-no = No, keep it
button-to-invites = 📋 All links
# Readers: everybody
invite-welcome = ✅ Welcome! You have joined as { $role ->
    [organizer] an organizer
    [moderator] a moderator
   *[admin] an admin
}{ $organization ->
    [none] {""}
   *[other] {" "}for “{ $organization }”
}.
invite-used = Somebody joined with your link: { $name }, as { $role ->
    [organizer] an organizer
    [moderator] a moderator
   *[admin] an admin
}. You can change that in /people.
# Readers: everybody
# After a link was opened; so with the next five.
invite-unknown = I don’t know this invitation link. Please check that it was copied whole, or ask your committee for a new one.
# Readers: everybody
invite-revoked = This invitation link was revoked. Please ask your committee for a new one.
# Readers: everybody
invite-expired = This invitation link has expired. Please ask your committee for a new one.
# Readers: everybody
invite-used-up = This invitation link is used up. Please ask your committee for a new one.
# Readers: everybody
invite-taken-back = You used this link before, and your role was removed later. Please ask your committee for a new link.
# Readers: everybody
invite-blocked = Invitation links do not work for you: the committee no longer accepts entries from you. If you think this is a mistake, please ask the committee.

# Readers: everybody
entries-refused = Only moderators and admins can see all entries. Yours are in /my.
# Readers: moderator, admin
# Fragment: the heading comes from one of the next texts.
entries-list = { $heading } ({ $total })
# Readers: moderator, admin
entries-all = All
# Readers: moderator, admin
entries-pending = ⏳ Waiting for a decision
# Readers: moderator, admin
entries-returned = ✍️ Changes requested
# Readers: moderator, admin
entries-approved = ✅ Approved
# Readers: moderator, admin
entries-rejected = ❌ Rejected

people-list = People ({ $total }). To find somebody, write /people with a part of the name.
people-found = Found for “{ $typed }”: { $total }
people-found-more = Found for “{ $typed }”: { $total }. These are the first. Write more of the name to see others.
people-none = I found nobody like “{ $typed }”. Write another part of the name, or /people for all.
# Fragment: below the name of a person, in the place of their role.
person-no-role = no role
person-entries = Entries: { $entries }
person-blocked = 🚫 Blocked by { $name }, { $moment }
button-role-organizer = 🙂 Make an organizer
button-role-moderator = 🛡 Make a moderator
button-role-admin = 👑 Make an admin
button-role-take = Remove the role
# Readers: moderator, admin
button-block = 🚫 Block
button-unblock = Unblock
button-sure = ✅ Yes
button-not-now = ⬅️ No
button-to-people = 👥 All people
button-forgotten = 🚫 Blocked, data erased ({ $count })
block-question = Block { $name }? I will accept nothing more from them. Tap a reason, or write one. They will read it.
block-admin = Admins cannot be blocked. Remove the role first.
block-typed-question = Block { $name } for: “{ $reason }”?
block-cancelled = All right, nobody was blocked.
block-reason-too-long = The reason is too long: at most { $most } characters. Please shorten it and write it again.
unblock-question = Unblock { $name }? They can report again at once.
forgotten-list = Blocked people whose data was erased at their request ({ $total }). Only when and why is known. If they come back, they are still blocked. Tap one to unblock them.
forgotten-question = Unblock this person, whose data was erased?
# Fragment: on a button, after a moment.
forgotten-no-reason = no reason given

## Edits by moderators
## Readers: moderator

button-edit = ✏️ Edit
# In the place of “Step 1 of 6”.
moderator-edit = Editing No. { $number }
moderator-edit-ready = The status stays the same, and the sender will see what you changed. Is everything right?
moderator-edit-done = No. { $number } is edited, thank you!
moderator-edit-overtaken = No. { $number } has changed in the meantime. Please check once more how it looks with your changes.
moderator-edit-refused = No. { $number } cannot be edited now: it is neither waiting for a decision nor approved. See /entries.
moderator-edit-closed = The campaign “{ $campaign }” is closed, so No. { $number } stays as it is. An admin can open it again in /campaign.
moderator-edit-own = This is your own entry. You can correct it in /my.
moderator-edit-stranger = Only members of the moderators’ group can edit entries. Please ask an admin to add you to it.
moderator-edit-gone = This entry is no longer there. See the others in /entries.
card-edited = ✏️ Edited by { $name }, { $moment }
# The changes follow, line by line.
changes-edited = ✏️ No. { $number } was edited by { $name }:
toast-first-edit = Edited by { $name }, { $moment }. Please look at it again.
# Readers: organizer
# The changes follow, line by line.
told-edited = ✏️ The moderators have edited your entry No. { $number }:
# Readers: organizer
# Below the changes.
told-edited-end = Is something wrong? You can correct it in /my.

## Titles in several languages
## Readers: moderator, admin

button-translate = 🌐 Translate title
titles-language = The title seems to be in this language: { $language }.
titles-language-several = The title seems to be in several languages.
titles-language-unknown = I cannot tell which language the title is in.
titles-printed = In the report it is written like this:
# Fragment: in the place of a title, after the name of a language.
titles-as-written = as it was written
titles-choose = Tap a language to write the title in it.
titles-question =
    How should it be written in the { $locale ->
        [az] Azerbaijani
        [ru] Russian
        [tr] Turkish
       *[en] English
    } report? Please write it.
titles-kept = All right, the title stays as it is.
titles-replaced = Somebody else had written “{ $title }” here in the meantime. Yours counts now.
titles-overtaken = The title of No. { $number } has changed in the meantime, so what you wrote is not saved. Please look at it once more.
titles-refused = The title of No. { $number } cannot be translated now: the entry is neither waiting for a decision nor approved. See /entries.
titles-own = This is your own entry. Another moderator can translate its title.
titles-stranger = Only members of the moderators’ group can translate titles. Please ask an admin to add you to it.
# Readers: moderator
changes-untranslated = 🌐 Translations of the former title that are gone: { $languages }
# The title is printed in this language as it was written, without a note.
button-title-keep = ✅ Fine as it is
button-translation-remove = 🗑 Remove translation
button-to-titles = ⬅️ Titles to translate

## Looking over a campaign
## Readers: admin

# Fragment: it begins with the name of a check, which one of the next texts is.
check-line = { $count ->
    [0] ✅ { $what }: none
   *[other] ⚠️ { $what }: { $count }
}
# Fragment: it begins with the name of a check. It is said where counting on would take long.
check-line-more = ⚠️ { $what }: more than { $count }
# Fragment: it begins with the name of a check. In a large campaign, where looking through all entries takes long.
check-line-latest = { $count ->
    [0] ✅ { $what }: none among the latest { $entries } entries
   *[other] ⚠️ { $what }: { $count } among the latest { $entries } entries
}
check-looking = ⏳ I am looking through { $count } entries. This can take a minute.
check-days = Outside the campaign’s dates
check-days-hint = Tap one to edit it. An event outside these dates still counts.
check-photos = Fewer photos than the category requires
check-photos-hint = Tap one to add photos.
check-place = Places that are not on the list
check-place-hint = Tap one to edit it. The report gives the place as it was typed.
check-printed-name = City names that are missing in a language
# In each language: titles that are not in that language, as far as one can tell.
check-titles = Titles that are not in English, or not surely
check-titles-hint = Tap one to write it in English, or to keep it as it is. Until then, the English report gives it as it was written, with a note of its language.
check-duplicates = Likely duplicates
check-duplicates-hint = Tap a pair to see both side by side. Two events? Tap “✔️ Not a duplicate” below the picture, and they are no longer listed. One event? Tap which of them is the duplicate, and it is rejected. To take that back, tap Undo on its card.
check-orphans = Duplicates of an entry that no longer counts
check-orphans-hint = These events are in no totals now. Tap one to see both entries. “✔️ Not a duplicate” below the picture sends it back to wait for a decision.
check-names = Names of the campaign, its categories and organization that were not set in a language
# They are the same in all languages.
check-ready-names = ℹ️ Categories with the names they came with: { $count }
check-not-loaded = ⏳ Places cannot be checked yet: the list of places is not loaded. Please try again later.
check-fine = Nothing looks wrong.
button-check-days = 📅 Outside the dates ({ $count })
button-check-photos = 🖼 Too few photos ({ $count })
button-check-place = 🏙 Unknown places ({ $count })
button-check-titles = 🌐 Not in English? ({ $count })
button-check-duplicates = 👯 Likely duplicates ({ $count })
button-check-orphans = ⚠️ Orphaned duplicates ({ $count })
button-check-edit = ✏️ Edit No. { $number }
button-check-names = 🏷 Names of the campaign
button-to-check = ⬅️ All checks

## What is in the way in the moderators’ group
## Readers: admin

# Readers: moderator, admin
anonymous-command = You write in the name of the group, so I cannot see who you are. Tap the button, and I will do { $command }.
# Readers: moderator, admin
button-anonymous = Tap to confirm that it is you
# Readers: moderator, admin
anonymous-confirmed = ✅ Confirmed: { $command }
# Readers: moderator, admin
anonymous-over = This button does nothing any more. Send the command again.
# Readers: moderator
anonymous-reason = You write in the name of the group, so I cannot see who you are. Tap a ready reason on the card. Or turn off anonymity and reply again.
# Readers: moderator
reason-hint = If that was the reason, please send it as a reply to my question. You can also tap a ready reason on the card.
# Readers: moderator
card-no-pictures = 🖼 I may not send photos to this group. Tap the button, and they come to you in private.
# Readers: moderator
card-picture-refused = 🖼 Telegram did not take the picture of this card. The photos are under the button.
# Readers: moderator
button-photos-private = 🖼 Photos in private ({ $count })
# Readers: moderator
photos-private-heading = Photos of No. { $number }
# Readers: moderator
toast-photos-private = The photos come to you in our private chat.
toast-photos-there = The photos are in our private chat already. Open it to see them.
# Readers: moderator
toast-start-first = I cannot write to you yet. Tap my name, open our private chat and send /start. Then tap this button again.
group-removed = ⚠️ I am not in “{ $chat }” any more, so its cards wait. Add me again and make me an administrator: then everything goes on by itself. If the group is gone, send /setup in another one, and choose there that it takes the place of this one.
group-muted = ⚠️ I may not write in “{ $chat }”, so its cards wait. Allow me to send messages, or make me an administrator: then everything goes on by itself.
group-no-photos = ⚠️ I may not send photos to “{ $chat }”, so cards come there without pictures. Allow me to send photos, or make me an administrator: then new cards have pictures again.
# The bot is only a plain member of the moderators’ group.
group-not-admin = ⚠️ I am not an administrator of “{ $chat }”. So Telegram may not tell me who is a member, and then nobody can decide there. Please make me an administrator (no special rights are needed): then everything goes on by itself.
group-admin-now = ✅ I am an administrator of “{ $chat }” now. Moderators can decide there: everything goes on.
group-back = ✅ I can write in “{ $chat }” again. { $count ->
    [0] No card waits.
    [one] One card waited, and comes now.
   *[other] The { $count } cards that waited come now.
}
waiting-nowhere = ⚠️ { $count ->
    [one] { $count } entry is waiting, but there is no group.
   *[other] { $count } entries are waiting, but there is no group.
} Add me to the moderators’ group and send /setup there.
# There is a group, but no card can be posted there: the topic is closed or gone, the bot may not write, or anyone can read it.
waiting-cut-off = ⚠️ { $count ->
    [one] { $count } entry is waiting, but nobody can decide on it now.
   *[other] { $count } entries are waiting, but nobody can decide on them now.
} To see why, and what to do, send /campaign and tap “Moderators’ chats”.
# Readers: organizer
submitted-unconnected = { $as ->
    [corrected] No. { $number } is corrected, thank you!
    [resubmitted] No. { $number } is sent again as it is. Thank you!
   *[submitted] No. { $number } is saved, thank you!
} { $group ->
    [away] Moderators will see it as soon as their group is connected again, and I will tell you here what they decide.
   *[none] Moderators will see it as soon as their group is connected, and I will tell you here what they decide.
}

## How city names are written
## Readers: admin

# The cities follow.
places-list = The cities of the campaign, as they were typed and how often. Tap one to say how the report writes it.
places-none = No entry that is waiting or approved names a city yet.
place-printed = In the report it is written like this:
# Fragment: a line that begins with the name of a language, as it is written in that language.
printed-name-set = { $language }: { $name } (set by the committee)
# Fragment: a line that begins with the name of a language.
printed-name-usual = { $language }: { $name } (written most often)
# Fragment: a line that begins with the name of a language.
printed-name-typed = { $language }: { $name } (no name in this language yet)
place-choose = Tap a language to set the name.
place-question = How is “{ $name }” written in this language: { $language }? Please write it, or tap a name below.
printed-name-length = The name of a city needs letters, one line and at most { $most } characters. Please write it again.
place-kept = All right, it is written as before. Send /places to go on.
place-replaced = Somebody else had set “{ $name }” here in the meantime. Yours counts now.
place-gone = No entry names this city any more. Send /places for the list.
button-place-remove = 🗑 Remove this name
button-to-places = ⬅️ All cities
names-missing = Names that are missing:
# Fragment: a line that begins with the name of a language.
names-missing-line = { $language }: { $count }
# The cities follow, a line each: as it was typed, an arrow, and the name that is suggested.
# Fragment: it begins with the name of a language.
names-list = { $language }: { $count ->
    [one] { $count } city has no name
   *[other] { $count } cities have no name
} in this language. The report gives it as it was typed. What I suggest is behind the arrow: it counts once you accept it.
# Fragment: it begins with the name of a language.
names-none = ✅ { $language }: every city has a name.
names-unknown = “?”: I know no name in this language. Tap the city and write one.
names-other = ⚠️ This is another name than people wrote, so you accept it by itself. Tap the city to choose.
names-waiting = { $count ->
    [one] { $count } of them is only in entries that are waiting for a decision.
   *[other] { $count } of them are only in entries that are waiting for a decision.
}
names-changed = The list has changed in the meantime. Please look at it again.
names-accepted = ✅ { $count ->
    [one] { $count } name is set.
   *[other] { $count } names are set.
}
# Fragment: it begins with the name of a language.
button-names-in = ✏️ { $language } ({ $count })
button-to-names = ⬅️ Missing names: { $language }
button-names-accept = ✅ Accept all suggestions ({ $count })
button-names-campaign = 🏷 Names of the campaign ({ $count })
button-names-sheet = 📄 Sheet to fill in
# Fragment: the name of a city.
button-name-suggested = 💡 { $name }
button-name-typed = ✍️ As typed: { $name }
# Fragment: it begins with the name of a language.
button-names-missing = ⚠️ { $language }: { $count ->
    [one] { $count } name is missing
   *[other] { $count } names are missing
}
report-names-missing = ⚠️ In the report in this language, { $language }, { $count ->
    [one] { $count } name is missing
   *[other] { $count } names are missing
}. Tap to add what is missing.
# The name of a sheet in an Excel file: at most 31 characters.
names-sheet = City names
names-sheet-code = Code (do not change)
names-sheet-typed = As it was typed
names-sheet-how = Write each name in the column of its language, then send this file back to me. An empty cell changes nothing.
names-sheet-suggested = A name that looks like this is a suggestion. It counts once you send the file back. Delete what you do not want.
names-sheet-caption = Fill in the missing names and send this file back to me here. Names on yellow are suggestions: delete what you do not want.
names-sheet-too-big = This file is too large: at most { $most } MB. Please send back the sheet that I sent you.
names-sheet-unavailable = I could not get this file. Please send it again.
names-sheet-unreadable = I cannot read this file. Please save it as an Excel workbook (.xlsx) and send it again.
names-sheet-other = This file is not the sheet of city names: the column of codes or the columns of languages are missing. You get the sheet in /places.
names-sheet-problems = ⚠️ Nothing is saved. Please correct these rows and send the file again:
names-sheet-no-code = Row { $row }: the code is missing. Copy it from my sheet, or delete the row.
names-sheet-unknown-city = Row { $row }: no city has the code “{ $typed }”. Correct the code, or delete the row.
names-sheet-twice = Row { $row }: the same city as in row { $other }. Delete one of the two.
names-sheet-not-a-name = Row { $row }, { $language }: “{ $typed }”. A name needs letters, one line and at most { $most } characters.
# Fragment: the end of a list.
names-sheet-more = … and { $count } more
names-sheet-same = All names in this sheet are set already. Nothing has changed.
names-sheet-saved = ✅ { $count ->
    [one] { $count } name is set.
   *[other] { $count } names are set.
}
names-sheet-replaced = Row { $row }, { $language }: “{ $to }” instead of “{ $from }”
names-sheet-kept = ⚠️ These names were changed after you got the sheet, so I left them as they are. If you want those of the sheet, change them in /places:
names-sheet-kept-row = Row { $row }, { $language }: now “{ $present }”, in the sheet “{ $typed }”

## Privacy
## Readers: everybody

privacy-intro = Your data, in plain words
privacy-head-kept = What I keep
privacy-text-kept = Your Telegram name and ID, your language, your organization and role. What you report, with its photos and what was decided about it. From each photo I make a clean copy, without the place, time and device that phones write into it. I never keep the original.
privacy-head-seen = Who sees it
privacy-text-seen = Moderators see each entry you submit, with your name and organization, in their group. Other organizers never see your entries. Totals and reports say what took place and where. They never say who reported it. The owner of this bot can see its database, and backups if there are any.
privacy-head-duration = For how long
privacy-text-duration =
    • Entries: until you withdraw them. Then what you wrote and the photos are erased at once. Only the number stays.
    • Drafts: 30 days after your last change.
    • Photos of entries that were not accepted: 30 days after the decision.
    • Your messages to me: erased as soon as I have handled them. What I could not handle: after 7 days. The fact that a message came, without its content: 3 days.
privacy-head-telegram = What Telegram keeps
privacy-text-telegram = Telegram and people’s phones also keep this chat and what is posted in the moderators’ group. I cannot reach those copies. You can delete this chat yourself.
privacy-head-yours = What you can do
privacy-text-yours =
    /my – correct or withdraw an entry
    /mydata – get everything I keep about you as a file
    /forget – have me forget you for good
button-my-data = 📦 My data
button-forget = 🗑 Forget me
mydata-promised = I am collecting everything I keep about you. The file will be here in a moment.
mydata-wait = Your data was collected just now: the file is above, or on its way. You can ask for it again in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}.
mydata-file = Everything I keep about you, as of { $moment }.
# A file in the archive that people get.
mydata-readme =
    This is everything the bot keeps about you.

    data.json: you, your entries and drafts with all answers and what happened to them, and whatever else is kept. Any text editor opens it. Times are in UTC.
    photos/: your photos as they are kept. The name says which entry a photo belongs to: 57-1.jpg is the first photo of No. 57, and draft-… is one of a draft.

    If there are many photos, they come in several files. The first one has data.json.
forget-head = Forget me
# It quotes card-someone.
forget-explained =
    I will erase your name, ID, organization and role. I will also erase your drafts and every entry that is not approved, with all photos. Where moderators see your name, they will read “someone”.

    This cannot be undone. If you want a copy first, send /mydata.
forget-blocked = You are blocked here, and that will not change. I keep a mark to recognize you by, which does not say who you are.
forget-approved = { $count ->
    [one] You have one approved entry. It counts and is in the report. It can stay there without your name, or go as well.
   *[other] You have { $count } approved entries. They count and are in the report. They can stay there without your name, or go as well.
}
forget-sure = Do you want me to forget you?
button-forget-stay = Forget me, keep approved
button-forget-go = Forget me, erase everything
button-forget-yes = Yes, forget me
button-forget-no = ✖️ No, don’t
forget-cancelled = Nothing was erased. Everything is as it was.
# Readers: admin
forget-last-admin = You are the only admin, and nobody else could run this campaign. Please make somebody else an admin in /people first, then send /forget again.
forgotten =
    Done: I have forgotten you. Photos and the last traces are being erased right now.

    This chat stays on your phone and with Telegram until you delete it. If you ever write to me again, we start from the beginning.
forgotten-blocked =
    Done: I have forgotten you. Photos and the last traces are being erased right now.

    This chat stays on your phone and with Telegram until you delete it. If you ever write to me again, you will still be blocked.

## What a new installation starts with
## Readers: everybody, report reader

campaign-first = Our campaign
# Names of categories, which an admin can change; so with the next four.
category-commemoration = Commemorations
category-awareness = Awareness events and lessons
category-document = Adopted documents
category-conference = Conferences
category-media = Media

## The picture of the totals
## Readers: admin

# Fragment: below a large number.
totals-card-events = { $count ->
    [one] event
   *[other] events
}
# Fragment: below a large number.
totals-card-countries = { $count ->
    [one] country
   *[other] countries
}

## The spreadsheet: names of its sheets, at most 31 characters, and heads of their columns
## Readers: report reader

sheet-entries = Entries
sheet-places = Places
sheet-countries = Countries
sheet-totals = Totals
# The head of the column with the numbers of the entries.
sheet-number = No.
sheet-category = Category
sheet-title = Title
sheet-title-language = Language of the title
sheet-first-day = First day
sheet-last-day = Last day
sheet-country-code = Country code
sheet-cities = Cities
sheet-city = City
sheet-entry-count = Number of entries
sheet-event-count = Number of events
sheet-country-count = Number of countries
sheet-latitude = Latitude
sheet-longitude = Longitude
sheet-position-source = Coordinates: GeoNames, geonames.org (CC BY 4.0).

## The report document
## Readers: report reader

# The word above the title on the cover, where it is printed in capitals.
document-cover-word = Report
document-contents = Contents
document-statistics = Overall statistics
document-chapter-figures = A total of { $figures }.
document-closing = A total of { $figures }: { $parts }.
# Fragment: in “A total of …: …”; the name of a category comes first.
document-closing-part = { $category }{"\u00A0"}– { $count }
# “12 events”, in sentences and tables.
document-count = { $unit ->
    [document] { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
    [article] { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
    [conference] { $count ->
        [one] { $count } conference
       *[other] { $count } conferences
    }
    [letter] { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }
   *[event] { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
}
document-country = Country
document-by-country = By country
document-by-day = By day
# Fragment: the last bar of a chart.
document-other-countries = { $count } other countries
document-map = On the map
# Read aloud to those who do not see the map.
document-map-alt = A map of the world with { $places ->
    [one] a dot for { $places } city
   *[other] dots for { $places } cities
} in { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}. A larger dot means more events.
document-map-missing = { $count ->
    [one] { $count } place is not on the map, because its position is not known.
   *[other] { $count } places are not on the map, because their positions are not known.
}
document-map-source = Positions on the map: GeoNames, geonames.org (CC BY 4.0).
document-foreign-titles = A title in another language, in several, or in one that is not known is given as it was written, with a note of that.
document-missing-letters = Letters that this file has no font for are marked { $mark }. The Word file has them.
# Read aloud to those who do not see the photo.
document-photo-alt = Photo { $index } of { $count }: { $title }

## Asking for the report
## Readers: admin

button-report-pdf = 📄 PDF
button-report-word = 📝 Word
button-report-excel = 📊 Excel
button-report-csv = 🧾 CSV
button-report-map = 🗺 Map data
button-report-countries = 🌍 By country
report-format-pdf = PDF
report-format-word = Word
report-format-excel = Excel
report-format-csv = CSV
report-format-map = Map data (GeoJSON)
# Fragment: a format and a language, in the next texts.
report-what = { $format }, { $language }
report-building = ⏳ Preparing { $what }…
report-queued = ⏳ Already on its way: { $what }
report-progress = ⏳ Preparing { $what }: { $percent }%
report-ready = ✅ Ready: { $what }
report-failed = ⚠️ Not finished: { $what }. I am trying again. If nothing comes within a few minutes, please tap once more.
report-file-part = File { $part } of { $parts }
report-countries = By country
# Fragment: a line that begins with the name of a country.
report-country-line = { $country }: { $count }
report-nothing = Nothing is approved yet. Entries count once a moderator approves them.

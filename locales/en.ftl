## The menu of commands

command-new = Report an event
command-my = My entries
command-cancel = Set aside the open entry
command-language = Change the language
command-privacy = What is stored about you
command-mydata = Get everything that is stored about you
command-forget = Have everything about you erased
command-help = How it works
command-report = The totals of the campaign
command-campaign = Manage the campaigns
command-check = What looks wrong in the campaign
command-places = How cities are printed
command-setup = Make this group the moderators' chat

## Greeting and help

start-greeting = 
    Hello, { $name }! This is where you report the events your organization held for “{ $campaign }”.

    It takes about a minute. Everything you write is saved right away, so you can stop and come back at any time.
button-new = 📝 Report an event
button-my = 📋 My entries
button-language = 🌐 Language
help = 
    How it works:
    1. Send /new and answer the questions one by one: tap or type.
    2. Check the preview and tap Submit.
    3. Moderators look at the entry, and I tell you what they decide.

    In /my you can continue a draft, and correct or withdraw an entry.

help-in-groups = In the moderators’ group:
language-question = Which language shall we use?
language-set = I speak English now.
language-set-group = The cards in this group will be in English from now on.
language-only-moderators = Only moderators can change the language of the cards.
fallback-private = I have no question open right now. What would you like to do?
try-again = Something went wrong on my side. Please try again in a minute; nothing you entered is lost.
try-again-in-group = { $name }, something went wrong on my side. Please check whether it went through, and try again if it did not.
not-for-groups = Please write to me in a private chat.
limit-messages = Slow down a little, please: that was more than { $most } messages. I go on listening in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}; what you send until then is not taken.
limit-files = You have sent { $most } photos and files lately, which is the limit. Please send further ones later; what was taken up to now is kept.
limit-entries = You have reported { $most } entries lately, which is the limit. Please come back later; nothing is lost.

## The questions

step = Step { $step } of { $of }
now-answered = Now: { $answer }
button-back = ⬅️ Back
button-cancel = ✖️ Cancel
button-skip = Skip ➡️
button-done = ✅ Done
button-keep = Keep { $answer }
button-submit = ✅ Submit
stale-button = You have already answered this question.
stale-draft = This entry is no longer open.
type-answer = Please type your answer.

question-title = What is the title of the event? One line, { $least }–{ $most } characters, such as “An evening of poetry and music”.
title-too-short = The title is too short: it needs at least { $least } characters. Please write it again.
title-too-long = The title has { $length } characters; the limit is { $most }. Please shorten it.
title-several-lines = The title has to fit on one line. Please write it again without line breaks.

question-date = What date was it? Tap a day or type it, such as “{ $example }” or “{ $exampleRange }”.
question-first-day = First date: tap the day it began.
question-last-day = Last date: tap the day it ended. It began on { $first }.
button-today = Today · { $day }
button-yesterday = Yesterday · { $day }
button-several-days = Several days…
date-not-a-date = I could not read a date in that. Write it like “{ $example }” or “{ $exampleRange }”, or tap a day.
date-impossible = That date does not exist in the calendar. Please write it again, such as “{ $example }”.
date-backwards = The date ends before it begins. Please write the first day first, such as “{ $exampleRange }”.
date-future = This date is still to come: { $days }.
date-outside = This date is outside the campaign: { $days } (campaign: { $campaignDays }).
date-too-long = These dates make { $count } days: { $days }. That is a lot for one event.
date-other-weekday = The date and its weekday differ: { $days } is a { $weekday }, not a { $written }.
date-which-day = It is not the same date everywhere right now. Which one do you mean?
did-you-mean = Did you mean { $suggestion }?
did-you-mean-so = Did you mean exactly that?

question-country = In which country was it? Tap it or write its name.
country-several = Which country is it: did you mean one of these?
country-unknown = I don’t know a country called “{ $typed }”. Did you mean one of these? If not, please write it differently.
country-unlike-any = I don’t know a country called “{ $typed }”. Please write its name differently.
country-is-city = There is a city called “{ $typed }”. Which country do you mean?
country-like-city = I don’t know a country called “{ $typed }”, but it looks like a city. Which country do you mean?
button-where = 📍 Where I am now
button-send-location = 📍 Send my location
location-how = Tap the button below, and your phone sends where you are. I take only the country and the city from it, and do not keep it.
location-put-away = ⌨️ Your usual keyboard is back.
location-taken = 📍 { $place }. If that is not right, tap Back.
location-unknown = I cannot tell which city that is. Please write the country and the city.
location-elsewhere = You seem to be in this country: { $country }. If the event was there, tap Back and change the country first.

question-city = Which city was it in? Separate several with commas.
question-city-more = Was it in another city too? Write it, or tap Done.
cities-so-far = So far: { $cities }
button-remove = ✖️ { $name }
city-same = “{ $typed }” is the same city as “{ $name }”: it is listed once.
city-which = Which place do you mean by “{ $typed }”? Tap it, or write its name again.
city-is-country = “{ $typed }” is a country, while the one given is { $present }. Change the country, or keep what you wrote? You can also write the city.
button-change-country = Change the country: { $name }
city-near = { $name } · near { $near }
button-as-typed = As I wrote it: { $name }
city-nothing = No city yet. Please write at least one.
city-not-a-city = That is not the name of a city: “{ $name }”. Please write it again.
city-too-many = No further city was added: { $most } are the most for one entry.

question-category = Which category does it belong to? Tap one.
category-unknown = I know no category of that name. Please tap one of these.

question-photo = Send up to { $most } photos: one by one, as an album or as files. Please send only pictures of people who agree to be shown.
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
    [one] One photo is still loading, just a moment.
   *[other] { $loading } photos are still loading, just a moment.
}
photo-too-few = { $least ->
    [one] At least one photo is needed here. Please send it first.
   *[other] At least { $least } photos are needed here. Please send them first.
}
photo-full = An entry can have at most { $most } photos. This one was not added; please remove another first.
photo-known = That photo is there already.
photo-added-late = The photo was added to this entry.
photo-late = That photo was not added: you have no open entry. Send /new to report an event.
photo-too-big = That photo is over 20 MB, which is more than I can fetch. Please send it as an ordinary picture instead of a file.
photo-heic = That photo is in the HEIC format, which I cannot read. Please send it as an ordinary picture instead of a file, or save it as JPEG.
photo-video = A video cannot be added, only photos. A still picture from it is welcome.
photo-document = That file is not a photo I can read. Please send a picture: JPEG, PNG or WebP.
photo-other = Only photos can be added here. Send a picture, or tap a button above.
photo-broken = A photo could not be opened: the file seems damaged. Please send it again, as an ordinary picture.
photo-too-large = A photo is too large or too complex for me to open. Please send it again, as an ordinary picture instead of a file.

preview-intro = This is how it will look in the report. Is everything right?
preview-choose = Please tap Submit, or what you want to change.
preview-incomplete = Something is still missing: let’s fill it in.
own-duplicate-question = № { $number }, in the same city on the same day: is it the same event?
own-duplicate-question-picture = № { $number } has a picture like this one: is it the same event?
own-duplicate-choose = Is it the same event or another one? Please tap one of the two.
own-duplicate-left = Then № { $number } is enough, and this draft is set aside. If something in № { $number } has to be different, correct it.
button-same-event = Yes, the same
button-other-event = No, another event
preview-similar = ℹ️ A similar report exists; the moderators will check.

submitted =
    № { $number } received, thank you! The moderators will look at it, and I will tell you here what they decide.
already-submitted = № { $number } was received already.
cancelled = Your entry is set aside; nothing was sent.
nothing-to-cancel = You have no open entry right now.
button-restore = ↩️ Continue after all
other-draft-open = You have another open entry. Please finish it or set it aside first.
open-draft = You have an entry that is not finished{ $title ->
    [none] .
   *[other] : “{ $title }”.
}
button-continue = ▶️ Continue
button-start-over = 🆕 Start over

## Decisions, as the organizer hears them

told-approved = ✅ № { $number } “{ $title }” is approved. Thank you!
told-rejected = ❌ № { $number } “{ $title }” was not accepted.
told-duplicate = № { $number } “{ $title }” was reported already by somebody else, and each event is counted once. Thank you for reporting it!
told-duplicate-own = № { $number } “{ $title }” tells of the same event as your № { $original }, and each event is counted once. Thank you for reporting it!
told-reason = The reason: { $reason }
told-undone = 🔄 The moderators are taking another look at № { $number } “{ $title }”.
reason-not-ours = It does not belong to this campaign
reason-duplicate = It has been reported already
reason-facts = Something in it is not correct
reason-photos = The photos do not show the event

## Own entries

my-none = You have no entries yet.
my-list = Your entries ({ $total }):
my-page = Page { $page } of { $pages }
my-draft = ✏️ Draft: { $title }
my-untitled = no title yet
status-draft = ✏️ draft
status-pending = ⏳ waiting for a decision
status-approved = ✅ approved
status-rejected = ❌ not accepted
status-withdrawn = ↩️ withdrawn by you
button-withdraw = ↩️ Withdraw
button-withdraw-yes = Yes, withdraw
button-withdraw-no = No, keep it
withdraw-question = Withdraw № { $number }? It will not be counted and will not be in the report. What you wrote and its photos are erased; this cannot be undone.
withdrawn = № { $number } is withdrawn.
button-to-list = ⬅️ All entries

## The moderators' card

card-from = Reported by { $name }, { $moment } UTC
card-pending = ⏳ Waiting for a decision
card-approved = ✅ Approved by { $name }, { $moment } UTC
card-rejected = ❌ Rejected by { $name }, { $moment } UTC
card-undone = 🔄 Decision undone by { $name }, { $moment } UTC
card-withdrawn = ↩️ Withdrawn by the organizer, { $moment } UTC
card-reason = Reason: { $reason }
card-someone = someone
button-approve = ✅ Approve
button-reject = ❌ Reject
button-photos = 🖼 Photos ({ $count })
button-undo = ↩️ Undo
reason-question = { $name }, why is № { $number } rejected? Reply to this message, or tap a reason on the card.
reason-placeholder = The reason
reason-too-long = The reason is too long for the card: { $most } characters are the most. Please reply again.
toast-approved = № { $number } is approved.
toast-rejected = № { $number } is rejected.
toast-undone = № { $number } waits for a decision again.
toast-undo-late = A decision can only be undone within { $hours } hours.
toast-stranger = Only members of the moderators' chat can decide.
toast-own = This is your own entry: another moderator decides on it.
toast-first-approve = { $name } approved it first, { $moment } UTC.
toast-first-reject = { $name } rejected it first, { $moment } UTC.
toast-first-undo = { $name } undid the decision, { $moment } UTC. Please look at it again.
toast-first-withdraw = The organizer has withdrawn it, { $moment } UTC.
toast-changed = The entry has changed meanwhile. Please look at it again.
toast-asked = Please reply with the reason, or tap a ready one.
toast-no-photos = This entry has no photos.
card-similar = 👯 Similar: { $numbers }
card-duplicate = Duplicate of № { $number }
card-no-original = ⚠️ № { $number } does not count any more.
button-compare = 🔍 Compare with № { $number }
button-duplicate = ❌ Duplicate of № { $number }
button-no-duplicate = ✔️ Not a duplicate
compare-heading = 🔍 № { $number } and № { $other }: is it the same event?
toast-no-duplicate = Noted: it is another event than № { $number }.
toast-no-original = Not possible: the other entry does not count by itself any more, or this one has duplicates of its own. Please look at both cards.
cards-waiting = ⏳ { $count } more waiting: Telegram lets me post only so many messages a minute.

## The admin

report-figures = { $counted } in { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
report-line = { $category }: { $figures }
report-total = Total
report-pending = Waiting for a decision: { $count }
report-moment = Approved entries only, as of { $moment } UTC.
report-refused = The totals are for the committee’s admins. Your Telegram ID is { $id }: the owner of this bot can use it to make you an admin.
report-unknown-language = I don’t know that language. Use /report az, /report ru, /report tr or /report en.
setup-refused = Only admins can do that. Your Telegram ID is { $id }: the owner of this bot can use it to make you an admin.
setup-in-group = Please write /setup in the moderators' group itself.
setup-done = This group gets the cards from now on.
setup-waiting = { $count ->
    [one] One entry waits for a decision; its card comes now.
   *[other] { $count } entries wait for a decision; their cards come now.
}
setup-not-admin = Please make me an administrator of this group (no special rights are needed). Telegram tells only administrators who is a member, and I check that at every decision.
setup-cannot-send = I cannot post here yet. Please allow me to send messages and photos.
setup-public = I post no cards in this group: they name the people who report, and anyone can read what is written here.
group-public = Anyone can read this group now, so nothing is shown or decided here. An admin can make it private and write /setup: then everything goes on.
group-public-became = ⚠️ Anyone can read the moderators' group now, and its cards name the people who report. Until it is private again I post nothing there: entries still come in, and their cards wait. What is there already can be read by anyone.
group-public-refused = ⚠️ MODERATORS_CHAT_ID names a group that anyone can read. I did not take it, since cards name the people who report.
group-public-by-username = Why: the group has a public name. In its settings, change its type to private.
group-public-by-channel = Why: it is the discussion group of a channel, and whoever reads the channel can come in. In its settings, unlink the channel.
group-public-by-place = Why: the group is tied to a place on the map, and anyone nearby can find it. It cannot be made private: create a new group.
group-public-then = Then write /setup in it, or in any other private group.

## Sending back and correcting

button-return = ✍️ Request changes
button-stop = ✖️ Not now
return-question = { $name }, what has to be changed in № { $number }? Tick it on the card, then reply to this message with why, or tap a reason on the card.
card-returning = ✍️ { $name } is choosing what has to be changed
card-returned = ✍️ Changes requested by { $name }, { $moment } UTC
card-asked-for = To change: { $answers }
card-corrected = 🔄 Corrected by the organizer, { $moment } UTC
card-withdrawn-title = Withdrawn
answer-title = Title
answer-date = Date
answer-country = Country
answer-city = City
answer-category = Category
answer-photo = Photos
toast-returned = № { $number } goes back to its organizer.
toast-asked-return = Please tick what has to be changed, then say why.
toast-other-returns = { $name } is choosing what has to be changed. You can approve or reject it all the same.
toast-stopped = All right, it stays as it is.
toast-first-return = { $name } has requested changes, { $moment } UTC.
toast-first-correct = The organizer has corrected it, { $moment } UTC. Please look at it again.
reason-unclear = It is not clear what is meant
reason-incomplete = Something is missing
reason-spam = Spam
reason-false-reports = Reports of events that did not take place
reason-rude = Rude messages
told-returned = ✍️ № { $number } “{ $title }”: the moderators ask you for changes.
told-asked-for = Please change: { $answers }
button-fix = ✏️ Fix it
button-correct = ✏️ Correct
correct-approved = № { $number } is approved. Once you submit a correction, it goes back to the moderators and is not counted until they approve it again.
button-correct-yes = Yes, correct it
button-correct-no = Leave it as it is
correcting = Correcting № { $number }
correct-intro = What do you want to change? Tap it.
correct-changes = What changes:
correct-ready = Is everything right?
correct-unchanged = Nothing has been changed yet. Tap what you want to change.
button-submit-unchanged = ✅ It is right as it is
corrected = № { $number } is corrected, thank you! The moderators will look at it again.
correction-stopped = № { $number } stays as it is.
correction-overtaken = № { $number } { $status ->
    [approved] was approved meanwhile
    [rejected] was not accepted meanwhile
    [returned] was sent back to you meanwhile
    [edited] was put right by the moderators meanwhile
   *[pending] is being looked at again meanwhile
}. Please look at your correction once more.
correction-refused = № { $number } cannot be changed any more.
changes-reply = 🔄 № { $number } was corrected:
changes-none = 🔄 № { $number } comes back as it was: the organizer says that it is right.
change-line = { $answer }: { $from } → { $to }
change-photos = { $answer }: added { $added }, removed { $removed }
button-delete-draft = 🗑 Delete
delete-draft-question = Delete this draft for good, with its photos?
button-delete-yes = Yes, delete
button-delete-no = No, keep it as a draft
draft-deleted = The draft is deleted.
status-returned = ✍️ waits for your changes
card-organization = 🏛 { $organization }
card-first = 🆕 The first report of this person
card-blocked = 🚫 Its reporter is blocked
card-blocking = 🚫 { $name } is saying why its reporter is to be blocked
card-block-question = { $name }, why is { $person } to be blocked? From then on I take nothing from them. Reply to this message with the reason, which they will read, or tap one on the card.
toast-blocked = The reporter of № { $number } is blocked. Admins can undo it with /people.
toast-block-already = This person is blocked already.
toast-block-refused = Admins cannot be blocked, nor can you block yourself.
card-rejecting = ❌ { $name } is saying why it is rejected
toast-not-asked = This was asked of another moderator, or too long ago. Tap the decision itself first.
reason-lapsed = That was not taken: your question is closed, since somebody was faster or ten minutes have passed. If it is still needed, tap the button on the card again. Your words: { $words }
reason-as-text = Please write the reason as text, as a reply to my question.
city-now = In which city was it? What you write takes the place of what is there; separate several with commas.
button-add-city = ➕ Another city as well
photos-to-fix = These are its photos. Tap a number to remove one, or send more: { $most } at the most.
photo-late-for = That photo came after № { $number } was submitted, so it is not in it. To add it, correct the entry and send it once more.
waits-for-you = № { $number } “{ $title }” waits for your changes: tap Fix it.
resubmitted = № { $number } goes back to the moderators as it is. Thank you!
correction-stopped-returned = № { $number } still waits for your changes.
correction-closed = “{ $campaign }” is closed: № { $number } stays as it is. You can still withdraw it under /my.

## Campaigns

campaign-takes-nothing = “{ $campaign }” is closed: it takes no new entries. You will find your earlier entries under /my.
campaign-closed-draft = “{ $campaign }” is closed and takes nothing new. Your draft is kept, in case the campaign is opened again; you can submit it then.
report-which = Which campaign’s totals shall I show?
report-unknown-campaign = I found no campaign by that name. Tap one of these, or write a part of its title after /report.
button-other-campaigns = 📊 Other campaigns
campaign-open = 🟢 Open
campaign-closed = 🔒 Closed
campaign-current = ⭐️ the current campaign
campaign-not-current = new entries go to “{ $campaign }”
campaign-no-days = no days set
campaign-counts = Entries: { $approved } approved, { $pending } waiting, { $drafts } { $drafts ->
    [one] draft
   *[other] drafts
}
campaign-categories = Categories
campaign-category = { $name } ({ $unit }{ $least ->
    [0] {""}
    [one] , at least { $least } photo
   *[other] , at least { $least } photos
})
campaign-unit-event = events
campaign-unit-document = documents
campaign-unit-article = articles
campaign-unit-conference = conferences
campaign-unit-letter = letters
campaign-retired = Retired: { $categories }
campaign-own-countries = 🌍 Own names of countries: { $countries }
campaign-organization = 🏛 Organization: { $name }
campaign-contact = ✉️ Contact: { $contact }
campaign-logo = 🖼 Logo: { $is ->
    [none] none
   *[there] uploaded
}
campaign-none = none
button-titles = ✏️ Title
button-days = 🗓 Days
button-categories = 🏷 Categories
button-countries = 🌍 Countries
button-organization = 🏛 Organization
button-contact = ✉️ Contact
button-logo = 🖼 Logo
button-translations = 🌐 All languages
button-close = 🔒 Close
button-reopen = 🔓 Open again
button-history = 🕘 What changed
button-switch = ⭐️ Make it the current one
button-campaigns = 📂 All campaigns
button-new-campaign = ➕ New campaign
campaign-titles = Title
campaign-organizations = Organization, as the report names it
campaign-missing-note = ▫️ is missing: readers see it in another language.
campaign-choose = Tap one to change it. The report follows this order.
campaign-is-retired = 📦 Retired: not offered any more, kept where it is used.
campaign-ask-photos = How many photos does an entry need at least?
campaign-countries = Countries
campaign-countries-note = All usual countries are known. Here you can add one that is missing, or call one differently in this campaign.
campaign-country-style = Countries are printed by their { $style } names: “{ $country }”. What this campaign calls differently stays.
campaign-style-short = short
campaign-style-official = official
campaign-country-marks = ✏️ is this campaign’s own name.
campaign-list = Campaigns
campaign-list-marks = ⭐️ takes the new entries, 🔒 is closed. Tap one to look at it.
campaign-history = What changed
campaign-history-empty = Nothing has been changed yet.
campaign-history-line = { $moment } UTC, { $name }
button-add-category = ➕ Add a category
button-count-in = 🔢 Count in { $name }
button-least-photos = 🖼 Least photos: { $count }
button-up = ⬆️ Up
button-down = ⬇️ Down
button-retire = 📦 Retire
button-unretire = 📤 Offer it again
button-add-country = ➕ Add a country
button-rename-country = ✏️ Rename a country
button-names-official = 📜 Official country names
button-names-short = 🔤 Short country names
button-usual-names = ↩️ Usual names again
button-remove-country = 🗑 Remove the country
campaign-ask-title = What is the title of the campaign? ({ $language })
campaign-ask-organization = What is the name of the organization that publishes the report? ({ $language })
campaign-ask-contact = How can readers of the report reach the organization? Please write one line, such as an e-mail address.
campaign-ask-category = What is the new category called? ({ $language }) The other languages, what is counted and photos come next.
campaign-ask-name = What shall “{ $name }” be called here? ({ $language })
campaign-ask-country = What is the missing country called? ({ $language }) The other languages come next.
campaign-ask-which-country = Which country do you want to call differently? Please write its name.
campaign-ask-start = What is the title of the new campaign? ({ $language }) It starts like “{ $campaign }”, without days, and I ask before anything happens.
campaign-ask-days = When does the campaign begin and end? Write both days, such as “{ $exampleRange }”, or tap the first one.
campaign-ask-last-day = It begins on { $first }. Tap the last day, or write it.
campaign-ask-logo = Please send the logo for the report’s cover, as a picture or a file: PNG, JPEG or WebP. Sent as a file, a transparent background stays so.
button-no-days = 🚫 No days
button-leave-empty = 🗑 Leave it empty
button-remove-logo = 🗑 Remove the logo
campaign-too-short = That is too short: at least { $least } characters, please.
campaign-too-long = That has { $length } characters; the limit is { $most }. Please shorten it.
campaign-one-line = That has to fit on one line. Please write it again without line breaks.
campaign-not-days = I could not read days in that. Write them like “{ $exampleRange }”, or tap the first day.
campaign-send-picture = Please send a picture or a picture file here, or tap a button.
campaign-logo-broken = I cannot open that picture: the file seems damaged, or is no JPEG, PNG or WebP. Please send it again.
campaign-confirm = Save this change?
button-save = 💾 Save
campaign-tap-save = Please tap Save or Cancel first.
campaign-saved = ✅ Saved
campaign-cancelled = Nothing was changed
campaign-left = Nothing was changed. Send /campaign to go on with the campaign.
campaign-overtaken = Somebody else changed this meanwhile, so nothing was saved. This is how it is now
campaign-nothing-pending = There is nothing left to save here. This is how it is now
campaign-same = It is that already; there is nothing to save.
campaign-gone = That is not there any more. Please send /campaign again.
campaign-last-category = It is the only category that is offered. Please add another one first.
campaign-too-many = There are { $most } already, which is the most.
campaign-category-known = Another category is called “{ $name }” already. Please write another name.
campaign-country-used = { $count ->
    [one] { $count } entry has
   *[other] { $count } entries have
} this country, so it cannot be removed. You can rename it.
campaign-change = { $what }: { $from } → { $to }
campaign-change-of = { $what } ({ $about })
campaign-what-title = Title
campaign-what-organization = Organization
campaign-what-contact = Contact
campaign-what-days = Days
campaign-what-unit = counted in
campaign-what-photos = least photos
campaign-what-place = place
campaign-what-country = Country
campaign-what-country-style = Country names
campaign-what-current = Current campaign
campaign-did-category-add = New category: { $name }
campaign-did-category-retire = 📦 “{ $name }” is offered no more
campaign-did-category-return = 📤 “{ $name }” is offered again
campaign-did-country-add = New country: { $name }
campaign-did-country-remove = Country removed: { $name }
campaign-did-logo = Logo: { $from ->
    [none] none
   *[there] the present one
} → { $to ->
    [none] none
   *[there] a new one
}
campaign-did-close = 🟢 Open → 🔒 closed
campaign-did-reopen = 🔒 Closed → 🟢 open
campaign-did-start = New campaign: “{ $name }”, after “{ $former }”
campaign-outside = ⚠️ { $count ->
    [one] { $count } entry lies
   *[other] { $count } entries lie
} outside these days. What is approved counts all the same.
campaign-country-like = ⚠️ So far I take “{ $name }” for { $country }. Are you sure?
campaign-retire-note = Organizers will not be offered it any more. Entries that have it keep it, and the totals count them.
campaign-close-note = It will take nothing new. Moderators go on deciding, the totals stay, and you can open it again.
campaign-close-drafts = { $count ->
    [one] { $count } organizer has
   *[other] { $count } organizers have
} an open draft: I will tell them, and keep it.
campaign-start-note = It takes over the categories, countries, organization, contact and logo of “{ $campaign }”, and from then on all new entries. Drafts stay where they were begun.
campaign-switch-note = All new entries go to it from then on. Drafts stay where they were begun.
campaign-switch-closed = ⚠️ It is closed: nothing new can be reported until you open it.

## Access

command-organization = Your organization
command-entries = Look at all entries
command-people = People and roles
command-invite = Make an invitation link
command-invites = All invitation links

access-blocked = I am sorry, but the committee has decided to take no more reports from you.
access-invite-only = I work with invited people only: please ask your committee for an invitation link and open it.
access-draft-kept = The entry you have begun is kept: once you are invited, you can go on with it.
limit-drafts = You have begun { $most } entries lately, which is the limit. Please come back later; nothing is lost.
toast-role = Your role does not allow this any more.

role-organizer = organizer
role-moderator = moderator
role-admin = admin
role-question = Make { $name } { $role ->
    [organizer] an organizer
    [moderator] a moderator
   *[admin] an admin
}?
role-take-question = Take the role away from { $name }?
role-last-admin = This is the last admin. Make somebody else an admin first.
role-blocked = This person is blocked. Unblock them first.
role-given-up = You are not an admin any more.

organization-question = For which organization do you report? Write its name.
organization-present = You report for “{ $name }”. To change that, write another name.
organization-length = The name of an organization has { $least }–{ $most } characters. Please write it again.
organization-similar = These are known already. Is it one of them?
organization-sure = Is “{ $typed }” the name of your organization?
organization-thanks = Thank you! You report for “{ $name }”. With /organization you can change that.
organization-kept = All right, it stays as it is. With /organization you can name it at any time.
organization-cleared = All right, you report for no organization. With /organization you can name one at any time.
button-organization-keep = Leave it so
button-organization-clear = 🗑 Remove it
button-organization-new = ➕ No: “{ $name }”

invite-form = New invitation link

    Role: { $role }
    Organization: { $organization }
    For how many people: { $most }
    Valid for: { $days ->
    [one] one day
   *[other] { $days } days
}

    Tap to change; another number of people can be typed.
invite-no-organization = none
invite-people = { $count }👤
invite-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
invite-number = Please write a number of people from 1 to { $most }.
invite-question-organization = For which organization do they report? Tap it, or write the name of a new one.
invite-question-country = What is the home country of “{ $name }”? Write its name.
invite-country-unknown = I don’t know that country. Please write its name differently, or tap Skip.
invite-form-gone = This form is closed. Send /invite for a new one.
invite-cancelled = All right, no link was made.
invite-made = ✅ The link is made. Forward the message below to those you invite.
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

    It is valid until { $until } UTC, for { $most ->
    [one] one person
   *[other] { $most } people
}.
invite-list = Invitation links ({ $total }):
invite-none = There are no invitation links yet.
invite-about = Role: { $role }
    Organization: { $organization }
    Came by it: { $used } of { $most }
    Valid until: { $until } UTC
    Made by: { $maker }
invite-state-open = 🟢 It works.
invite-state-revoked = ✖️ It was revoked.
invite-state-expired = ⌛ Its time is over.
invite-state-used-up = ✅ Everybody it was for has come.
invite-revoke-question = Revoke this link? Nobody can come in by it any more. Those who came keep their roles.
button-invite-organization = 🏢 Organization: { $name }
button-invite-no-organization = Without one
button-invite-make = ✅ Make the link
button-invite-new = ➕ New link
button-invite-revoke = ✖️ Revoke
button-invite-revoke-yes = Yes, revoke it
button-invite-revoke-no = No, it stays
button-to-invites = 📋 All links
invite-welcome = ✅ Welcome! You are in as { $role ->
    [organizer] an organizer
    [moderator] a moderator
   *[admin] an admin
}{ $organization ->
    [none] {""}
   *[other] {" "}for “{ $organization }”
}.
invite-used = { $name } came in by your link as { $role ->
    [organizer] an organizer
    [moderator] a moderator
   *[admin] an admin
}. In /people you can change that.
invite-unknown = I don’t know this invitation link. Please check that it was copied whole, or ask your committee for a new one.
invite-revoked = This invitation link was revoked. Please ask your committee for a new one.
invite-expired = The time of this invitation link is over. Please ask your committee for a new one.
invite-used-up = This invitation link has been used up. Please ask your committee for a new one.
invite-taken-back = You have used this link before, and your role was taken back since. Please ask your committee.
invite-blocked = Invitation links do not work for you: the committee takes no more reports from you.

entries-refused = Only moderators and admins can look at all entries. Yours are in /my.
entries-list = { $heading } ({ $total })
entries-all = All
entries-pending = ⏳ Waiting for a decision
entries-returned = ✍️ Changes requested
entries-approved = ✅ Approved
entries-rejected = ❌ Rejected

people-list = People ({ $total }). To find somebody, write /people with a part of the name.
people-found = “{ $typed }”, found: { $total }
people-found-more = “{ $typed }”, found: { $total }. Here are the first; write more of the name to see others.
people-none = I know nobody like “{ $typed }”. Write another part of the name, or /people for all.
person-no-role = no role
person-entries = Entries: { $entries }
person-blocked = 🚫 Blocked by { $name }, { $moment } UTC
button-role-organizer = 🙂 Make an organizer
button-role-moderator = 🛡 Make a moderator
button-role-admin = 👑 Make an admin
button-role-take = Take the role away
button-block = 🚫 Block
button-unblock = Unblock
button-sure = ✅ Yes
button-not-now = ⬅️ No
button-to-people = 👥 All people
button-forgotten = 🚫 Blocked and forgotten ({ $count })
block-question = Block { $name }? From then on I take nothing from them. Tap a reason, or write it: they will read it.
block-admin = Admins cannot be blocked.
block-typed-question = Block { $name } for: “{ $reason }”?
block-cancelled = All right, nobody was blocked.
block-reason-too-long = The reason is too long: { $most } characters are the most. Please write it again.
unblock-question = Unblock { $name }? They can report again at once.
forgotten-list = Blocked people who had themselves forgotten ({ $total }). Nothing is known of them but when and why; if they come back, they are blocked. Tap one to lift the block.
forgotten-question = Lift the block of somebody who was forgotten?
forgotten-no-reason = no reason given

## Mending by moderators

button-edit = ✏️ Mend
moderator-edit = Mending № { $number }
moderator-edit-ready = It stays where it stands, and its organizer is shown what you change. Is everything right?
moderator-edit-done = № { $number } is mended, thank you!
moderator-edit-overtaken = № { $number } has changed meanwhile. Please look once more at how it would be with your changes.
moderator-edit-refused = № { $number } cannot be mended now: only what waits for a decision or is approved can.
moderator-edit-closed = “{ $campaign }” is closed: № { $number } stays as it is.
moderator-edit-own = This is your own entry: you can correct it under /my.
moderator-edit-stranger = Only members of the moderators' chat can mend entries.
moderator-edit-gone = This entry is not there any more.
card-edited = ✏️ Mended by { $name }, { $moment } UTC
changes-edited = ✏️ { $name } has mended № { $number }:
toast-first-edit = { $name } has mended it, { $moment } UTC. Please look at it again.
told-edited = ✏️ The moderators have put something right in your entry № { $number }:
told-edited-end = Is that not how it was? Please correct it under /my.

## Titles in several languages

button-translate = 🌐 Translate title
titles-language = Its language seems to be { $language }.
titles-language-unknown = I cannot tell its language.
titles-printed = The report prints it like this:
titles-as-written = as it was written
titles-choose = Tap a language to write the title in it.
titles-question =
    How is it to be printed in the { $locale ->
        [az] Azerbaijani
        [ru] Russian
        [tr] Turkish
       *[en] English
    } report? Please write it.
titles-kept = All right, the title stays as it is.
titles-replaced = Somebody else had written “{ $title }” here meanwhile. Yours counts now.
titles-overtaken = The title of № { $number } has been changed meanwhile, so what you wrote is not kept. Please look at it once more.
titles-refused = The title of № { $number } cannot be translated now: only what waits for a decision or is approved can be.
titles-own = This is your own entry: another moderator can translate its title.
titles-stranger = Only members of the moderators' chat can translate titles.
changes-untranslated = 🌐 Translations of the former title that are gone: { $languages }
button-translation-remove = 🗑 Remove the translation
button-to-titles = ⬅️ Titles to translate

## Looking over a campaign

check-line = { $count ->
    [0] ✅ { $what }: none
   *[other] ⚠️ { $what }: { $count }
}
check-days = Outside the campaign's days
check-days-hint = Tap one to mend it. An event outside the days still counts.
check-photos = Fewer photos than the category asks for
check-photos-hint = Tap one to add photos.
check-place = In a place that the gazetteer does not know
check-place-hint = Tap one to mend it. What is written there is printed as it is, and a region is as good as a city.
check-printed-name = With a city that lacks a form in some language
check-printed-name-hint = In that language its name is printed as it was typed. Say under /places how it is printed there; where the entry itself is wrong, tap it to mend it.
check-titles = Titles that are not in English
check-titles-hint = Tap one to write it in English. Until then, the English report prints it as it was written, with the name of its language.
check-duplicates = Likely duplicates of one another
check-duplicates-hint = Tap two to see them side by side. If they are two events, tap “✔️ Not a duplicate” below the picture, and they are listed no more. If it is one, tap there which of them is the duplicate: it is rejected, and Undo on its card lets it wait again.
check-orphans = Duplicates of an entry that does not count any more
check-orphans-hint = These events are in no totals now. Tap one to see both entries; “✔️ Not a duplicate” below the picture lets it wait for a decision again.
check-names = Names of the campaign and its categories that are missing in a language
check-not-loaded = ⏳ Places cannot be checked yet: the gazetteer is not loaded.
check-fine = Nothing looks wrong.
button-check-days = 📅 Outside the days ({ $count })
button-check-photos = 🖼 Too few photos ({ $count })
button-check-place = 🏙 Unknown places ({ $count })
button-check-printed-name = 🔤 Cities without a form ({ $count })
button-check-titles = 🌐 Not in English ({ $count })
button-check-duplicates = 👯 Likely duplicates ({ $count })
button-check-orphans = ⚠️ Duplicates without an original ({ $count })
button-check-edit = ✏️ Mend № { $number }
button-check-duplicate = ❌ № { $number } is a duplicate of № { $other }
button-check-names = 🏷 Add the missing names
button-to-check = ⬅️ All checks

## How cities are printed

places-list = The cities of the campaign, as they were written and how often. Tap one to say how it is printed.
places-none = No entry that waits or is approved names a city yet.
place-printed = It is printed like this:
printed-name-set = { $language }: { $name } (set by the committee)
printed-name-usual = { $language }: { $name } (written most often)
printed-name-typed = { $language }: as it was typed in each entry
place-choose = Tap a language to set its form.
place-question = How is “{ $name }” to be printed in this language: { $language }? Please write it.
printed-name-length = The name of a city has letters, one line and at most { $most } characters. Please write it again.
place-kept = All right, it is printed as before. Send /places to go on.
place-replaced = Somebody else had set “{ $name }” here meanwhile. Yours counts now.
place-gone = No entry names this city any more. Send /places for the list.
button-place-remove = 🗑 Take the form back
button-to-places = ⬅️ All cities

## Privacy

privacy-intro = Your data, in plain words
privacy-head-kept = What I keep
privacy-text-kept = Your Telegram name and ID, your language, your organization and role, and what you report, with its photos and with what was decided about it. From each photo I make a clean copy, without the place, time and device that phones write into it. I never keep the original.
privacy-head-seen = Who sees it
privacy-text-seen = Moderators see each entry you submit, with your name and organization, in their group. Other organizers never see your entries. Totals and reports say what took place and where, and never who reported it. Whoever runs this bot can get at its database, and at backups if they make any.
privacy-head-duration = For how long
privacy-text-duration =
    • Entries: until you withdraw them. Then what you wrote and the photos are erased at once; only the number stays.
    • Drafts: 30 days after your last change.
    • Photos of entries that were not accepted: 30 days after the decision.
    • Your messages to me: erased as soon as I have handled them. What I could not handle: after 7 days. That a message came, without its content: 3 days.
privacy-head-telegram = What Telegram keeps
privacy-text-telegram = This chat and everything posted in the moderators’ group also lie with Telegram and on people’s phones. Those copies are beyond my reach: you can delete this chat yourself.
privacy-head-yours = What you can do
privacy-text-yours =
    /my – correct or withdraw an entry
    /mydata – get everything I keep about you as a file
    /forget – have me forget you for good
button-my-data = 📦 My data
button-forget = 🗑 Forget me
mydata-promised = I am putting together everything I keep about you. The file comes here in a moment.
mydata-wait = Your data was put together just now: the file is above, or on its way. You can ask for it again in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}.
mydata-file = Everything I keep about you, as of { $moment } UTC.
mydata-readme =
    This is everything the bot keeps about you.

    data.json: you, your entries and drafts with all answers and what happened to them, and whatever else is kept. Any text editor opens it. Times are in UTC.
    photos/: your photos as they are kept. The name says which entry a photo belongs to: 57-1.jpg is the first photo of № 57, and draft-… is one of a draft.

    If there are many photos, they come in several files; data.json is in the first.
forget-head = Forget me
forget-explained =
    I will erase your name, ID, organization and role, your drafts, and every entry that is not approved, with all photos. Where moderators see your name, they will read “someone”.

    This cannot be undone. If you want a copy first, send /mydata.
forget-blocked = You are blocked here, and that stays: I keep a mark by which I would recognize you, and which does not say who you are.
forget-approved = { $count ->
    [one] You have one approved entry. It is counted and in the report. It can stay there without your name, or go as well.
   *[other] You have { $count } approved entries. They are counted and in the report. They can stay there without your name, or go as well.
}
forget-sure = Shall I forget you?
button-forget-stay = Forget me, keep what is approved
button-forget-go = Forget me, erase everything
button-forget-yes = Yes, forget me
button-forget-no = ✖️ No, don’t
forget-cancelled = Nothing was erased: all is as it was.
forget-last-admin = You are the only admin, and without one nobody could run this campaign. Please make somebody else an admin first, then send /forget again.
forgotten =
    Done: I have forgotten you. Photos and the last traces are being erased right now.

    This chat stays on your phone and with Telegram until you delete it. If you ever write to me again, we start from the beginning.
forgotten-blocked =
    Done: I have forgotten you. Photos and the last traces are being erased right now.

    This chat stays on your phone and with Telegram until you delete it. If you ever write to me again, you will still be blocked.

## What a new installation starts with

campaign-first = Our campaign
category-commemoration = Commemorations
category-awareness = Awareness and lessons
category-document = Adopted documents
category-conference = Conferences
category-media = Media

## The picture of the totals

totals-card-events = { $count ->
    [one] event
   *[other] events
}
totals-card-countries = { $count ->
    [one] country
   *[other] countries
}
## The spreadsheet: names of its sheets, at most 31 characters, and heads of their columns

sheet-entries = Entries
sheet-places = Places
sheet-countries = Countries
sheet-totals = Totals
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

document-contents = Contents
document-statistics = Overall figures
document-chapter-figures = In all { $figures }.
document-closing = In all { $figures }: { $parts }.
document-closing-part = { $category }{"\u00A0"}– { $count }
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
document-other-countries = { $count } other countries
document-map = On the map
document-map-alt = A map of the world with { $places ->
    [one] a dot for { $places } city
   *[other] dots for { $places } cities
} in { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}, larger where more took place.
document-map-missing = { $count ->
    [one] { $count } place is not on the map, since its position is not known.
   *[other] { $count } places are not on the map, since their positions are not known.
}
document-map-source = Positions on the map: GeoNames, geonames.org (CC BY 4.0).
document-foreign-titles = A title in another language is printed as it was written, with the name of that language.
document-missing-letters = { $mark } stands for letters that this file has no font for; the Word file has them.
document-photo-alt = Photo { $index } of { $count }: { $title }

## Asking for the report

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
report-what = { $format }, { $language }
report-building = ⏳ { $what } is being built…
report-queued = ⏳ { $what } is on its way already.
report-progress = ⏳ { $what } is being built: { $percent } %
report-ready = ✅ { $what }: here it is.
report-failed = ⚠️ { $what } could not be finished. I am trying again; if nothing comes in some minutes, please tap once more.
report-file-part = File { $part } of { $parts }
report-countries = By country
report-country-line = { $country }: { $count }
report-nothing = Nothing is approved yet.

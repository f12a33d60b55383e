import { relations } from 'drizzle-orm';
import { campaigns, categories } from './campaigns/campaigns.ts';
import { campaignCountries } from './campaigns/details.ts';
import { entries, entryCities } from './entries/entries.ts';
import { entryPhotos } from './entries/photos.ts';
import { entryTitles } from './entries/titles.ts';
import { organizations } from './people/organizations.ts';
import { people } from './people/people.ts';

export const campaignRelations = relations(campaigns, ({ many }) => ({
  categories: many(categories),
  countries: many(campaignCountries),
}));

export const campaignCountryRelations = relations(campaignCountries, ({ one }) => ({
  campaign: one(campaigns, { fields: [campaignCountries.campaignId], references: [campaigns.id] }),
}));

export const categoryRelations = relations(categories, ({ one }) => ({
  campaign: one(campaigns, { fields: [categories.campaignId], references: [campaigns.id] }),
}));

export const entryRelations = relations(entries, ({ one, many }) => ({
  campaign: one(campaigns, { fields: [entries.campaignId], references: [campaigns.id] }),
  category: one(categories, { fields: [entries.categoryId], references: [categories.id] }),
  person: one(people, { fields: [entries.personId], references: [people.id] }),
  cities: many(entryCities),
  photos: many(entryPhotos),
  titles: many(entryTitles),
  original: one(entries, { fields: [entries.corrects], references: [entries.id] }),
}));

export const personRelations = relations(people, ({ one }) => ({
  organization: one(organizations, { fields: [people.organizationId], references: [organizations.id] }),
}));

export const entryCityRelations = relations(entryCities, ({ one }) => ({
  entry: one(entries, { fields: [entryCities.entryId], references: [entries.id] }),
}));

export const entryPhotoRelations = relations(entryPhotos, ({ one }) => ({
  entry: one(entries, { fields: [entryPhotos.entryId], references: [entries.id] }),
}));

export const entryTitleRelations = relations(entryTitles, ({ one }) => ({
  entry: one(entries, { fields: [entryTitles.entryId], references: [entries.id] }),
}));

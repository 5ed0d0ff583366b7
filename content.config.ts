import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { guideFields, guideLoader } from './src/site/docs-collection.ts';

export const collections = {
  docs: defineCollection({ loader: guideLoader(), schema: docsSchema({ extend: guideFields }) }),
  // Starlight's own interface words, where ours differ from its translations.
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};

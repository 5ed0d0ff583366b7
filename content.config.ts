import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { guideFields, guideLoader } from './src/site/docs-collection.ts';

export const collections = {
  docs: defineCollection({ loader: guideLoader(), schema: docsSchema({ extend: guideFields }) }),
};

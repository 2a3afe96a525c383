import { defineCollection } from 'astro:content';
import { holdingsLoader } from './library/holdings-loader.ts';

export const collections = { holdings: defineCollection({ loader: holdingsLoader() }) };

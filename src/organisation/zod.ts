import { config } from 'zod/mini';

// The add-in's pages forbid eval. Unless told, zod tries it first, and the browser puts the refusal on the console.
config({ jitless: true });

export * as z from 'zod/mini';

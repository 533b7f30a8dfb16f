import { config } from 'zod';

// The page forbids itself to make code from text; zod would try, as soon as a schema is made.
config({ jitless: true });

#!/usr/bin/env node
import { main } from '../dist/command/khuyenhoc.js';

await main();

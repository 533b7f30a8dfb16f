#!/usr/bin/env node
import '../dist/command/khuyenhoc.js';

/** The script for pages that frame a card: makes frames as high as what stands in them. */
import { fitFrames } from './frame/fit-frames.js';

fitFrames(document);

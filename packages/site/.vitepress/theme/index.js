// The fonts of the reader's system: nothing to load, and nothing moves when it comes.
import Theme from 'vitepress/theme-without-fonts';
import './style.css';

export default Theme;

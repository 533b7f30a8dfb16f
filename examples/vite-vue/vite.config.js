import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue has to know which tags are elements of the page and no components of its own.
const isCustomElement = (tag) => tag.startsWith('kh-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});

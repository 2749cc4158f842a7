import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page around the app's screens. Absolute addresses, since its routes are real paths of any depth. */
export default defineConfig({
  root: __dirname,
  base: '/shell/',
  plugins: [react()],
  build: { outDir: 'build', emptyOutDir: true, modulePreload: false },
});

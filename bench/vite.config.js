// One production build per peer: `APP=refine vite build`.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const app = process.env.APP;

export default defineConfig({
  root: `apps/${app}`,
  base: `/${app}/`,
  plugins: [react()],
  build: { outDir: `${process.env.SITES}/${app}`, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
});

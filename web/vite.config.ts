import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = import.meta.dirname;

/** Libraries change seldom and the desk often, so a browser keeps the libraries over an upgrade of the desk. */
const chunks = [
  { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: "mantine", test: /node_modules[\\/](?:@mantine|@floating-ui|clsx|react-remove-scroll)/ },
  { name: "tanstack", test: /node_modules[\\/]@tanstack[\\/]/ },
];

/** The build of the desk: `web/dist` is served by the program, and while one develops its API is reached through here. */
export default defineConfig({
  root,
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 400,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: { port: 5173, proxy: { "/api": "http://localhost:4400" } },
});

import '@fontsource-variable/noto-sans-bengali/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createAnswers } from './api/answers.ts';
import { createRoutes } from './routes.tsx';

const answers = createAnswers();
const router = createBrowserRouter(createRoutes(answers));
const place = document.getElementById('dashboard');

if (place) {
  createRoot(place).render(
    <QueryClientProvider client={answers}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

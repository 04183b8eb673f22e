import { createRoot } from 'react-dom/client';
import { WardForm } from './ward-form.jsx';

createRoot(document.querySelector('main')).render(<WardForm />);

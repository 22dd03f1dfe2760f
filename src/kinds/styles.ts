// The sheet of every kind, in a file of its own: what is gathered stands before a file’s other imports.
import.meta.glob('./*/style.css', { eager: true });

-- Whether copies of its invoices go along is said of each letter, however it goes: with an e-mail that waits they do, as they did.
update letter set with_copies = true where sent_by = 'email' and state in ('planned', 'ready', 'sending', 'taken-out');

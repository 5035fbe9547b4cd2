"""What the operator meets: settings, logs, start and stop, the check of everything."""

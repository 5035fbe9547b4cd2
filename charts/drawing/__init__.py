"""From places to a picture. The only room that imports matplotlib."""

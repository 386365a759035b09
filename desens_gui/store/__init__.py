"""Files in, values out: protocol files, plan files, the site file, languages, and the schemas of what is written."""

### The comparison beyond its rows: how programmes differ, only independent sources, files to take away.

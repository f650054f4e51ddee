// Preloaded into the app: notes how large a file was when it was last synced, by its number and the time it was made.
// What the power cut of the torture leaves of a file is at least that much.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void note(const struct statx *is) {
  const char *notes = getenv("POWER_NOTES");
  if (!notes || !S_ISREG(is->stx_mode)) return;
  char line[96];
  int length = snprintf(line, sizeof line, "%llu.%lld.%09u %llu\n", (unsigned long long)is->stx_ino,
                        (long long)is->stx_btime.tv_sec, is->stx_btime.tv_nsec, (unsigned long long)is->stx_size);
  int file = open(notes, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return;
  if (write(file, line, length) != length) abort();
  close(file);
}

static int synced(const char *name, int file) {
  int (*sync)(int) = dlsym(RTLD_NEXT, name);
  struct statx before;
  int is_known = statx(file, "", AT_EMPTY_PATH, STATX_TYPE | STATX_INO | STATX_SIZE | STATX_BTIME, &before) == 0;
  int result = sync(file);
  if (result == 0 && is_known) note(&before);
  return result;
}

int fsync(int file) { return synced("fsync", file); }
int fdatasync(int file) { return synced("fdatasync", file); }

const LONG_OPTION =
  'The kernel keeps the page tables of both processes, marks the shared pages as read-only, and copies a page only when one of the two writes to it for the first time after the call to fork (copy on write)';
const LONG_PROMPT =
  'A process that uses two gigabytes of memory calls fork, and its child writes to a single variable. Both of them go on for an hour, the parent reads its data again and again, and the child calculates with the one variable only. Nothing else runs on the machine, it has four gigabytes of memory and no swap, and no page is shared with any other program. After this hour somebody looks at the memory that is free, and finds that it is nearly the same as before the call. Which of these sentences explains best what happened with the pages of the two processes, and why so little memory was needed in the end for both of them?';

/** A lecture with slides of every kind and questions of every type, some as long as people write. */
export const NOTES = `# Processes and what they share

## Part 1: What a process is (12 min)

A process is a program that runs: its memory, its open files, and the place where it is.

- Memory that belongs to it alone
- Files, pipes and sockets that it has opened
- One thread or several

> "Everything that runs was started by something that ran before."

*(Show the list of processes of this machine.)*

## Where the memory goes

\`\`\`c {1-2|4}
int main(void) {
    pid_t child = fork();
    if (child == 0) {
        counter += 1;   /* a page of its own from here on */
    }
    return 0;
}
\`\`\`

## Compared

| Call | Memory | Files | Returns |
|------|--------|-------|---------|
| fork | copied when written | shared | twice |
| exec | new | kept | not at all |
| wait | same | same | once the child has ended |

### Quiz: What does \`fork\` return in the child?

- [ ] The number of the parent
- [x] Zero
- [ ] The number of the child
- [ ] Nothing

Seconds: 30

### Quiz: ${LONG_PROMPT}

- [x] ${LONG_OPTION}
- [ ] ${LONG_OPTION.replace('The kernel', 'The memory management unit').slice(0, 196)}
- [ ] ${LONG_OPTION.replace('kernel', 'C library').slice(0, 196)}
- [ ] None of these

Seconds: 90

## Part 2: Talking to each other (14 min)

Pipes carry bytes, signals carry a number, and shared memory carries whatever you like.

### Poll: Who has written a program with two threads?

- Yes
- No

## Part 3: Summary (4 min)

Processes share files, and no memory unless they ask for it.
`;

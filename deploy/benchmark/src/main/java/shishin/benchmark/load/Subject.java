package shishin.benchmark.load;

import java.net.URI;
import shishin.benchmark.stack.ServerProcess;

/** What is put under load: a call at a server, and the process whose CPU and memory are watched. */
public record Subject(String name, Call call, URI server, ServerProcess process) {}

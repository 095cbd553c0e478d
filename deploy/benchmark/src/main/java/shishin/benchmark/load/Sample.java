package shishin.benchmark.load;

/**
 * One turn of one subject.
 *
 * @param rate requests a second
 * @param p50 milliseconds half of the requests took at most
 * @param p99 milliseconds 99 of 100 requests took at most
 * @param processCpu milliseconds of CPU the process spent on a request
 * @param databaseCpu milliseconds of CPU all of PostgreSQL spent on a request
 * @param resident memory of the process afterwards, in millions of bytes
 */
public record Sample(double rate, double p50, double p99, double processCpu, double databaseCpu, double resident) {}

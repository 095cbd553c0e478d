package shishin.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How many files are here at once, and how many of them are read: the disk and the memory are good for so many. */
@ApplicationScoped
class Uploads {

    private static final int PATIENCE_SECONDS = 20;

    private final ExchangeConfig config;
    private final Semaphore places;
    private final Semaphore seats;

    Uploads(ExchangeConfig config) {
        this.config = config;
        this.places = new Semaphore(config.uploadsAtOnce(), true);
        this.seats = new Semaphore(config.readAtOnce(), true);
    }

    /**
     * Receives a file, and hands it to who has a use for it while it is here.
     *
     * @throws ImportsBusy when too many others are here
     * @throws UploadTooLarge as soon as it goes beyond the bound
     */
    <T> T with(InputStream body, Use<T> use) {
        return holding(places, () -> {
            try (var upload = Upload.receive(body, config.largestUpload().asLongValue())) {
                return use.of(upload);
            }
        });
    }

    /** What is done with a file. */
    interface Use<T> {
        T of(Upload upload);
    }

    /** Waits for a seat to read a file in. @throws ImportsBusy when others read for long */
    <T> T seated(Supplier<T> reading) {
        return holding(seats, reading);
    }

    private static <T> T holding(Semaphore room, Supplier<T> deed) {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new ImportsBusy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportsBusy();
        }
        try {
            return deed.get();
        } finally {
            room.release();
        }
    }
}

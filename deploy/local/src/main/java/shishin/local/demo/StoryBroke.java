package shishin.local.demo;

/** Something the story promised did not happen. */
public final class StoryBroke extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoryBroke(String message) {
        super(message);
    }

    StoryBroke(String message, Throwable cause) {
        super(message, cause);
    }
}

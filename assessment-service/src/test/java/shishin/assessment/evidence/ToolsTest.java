package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToolsTest {

    @Test
    void names_without_end_do_not_become_series_without_end() {
        var tools = new Tools();
        for (int i = 0; i < Tools.MOST; i++)
            assertThat(tools.label("tool-" + i)).isEqualTo("tool-" + i);
        assertThat(tools.label("one-too-many")).isEqualTo(Tools.OTHER);
        assertThat(tools.label("tool-0")).as("known before").isEqualTo("tool-0");
    }
}

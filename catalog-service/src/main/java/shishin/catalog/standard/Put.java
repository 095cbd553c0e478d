package shishin.catalog.standard;

import org.jboss.resteasy.reactive.RestResponse;

/** What a PUT left behind, and whether it is new: 201 or 200. */
record Put<T>(T view, boolean created) {

    RestResponse<T> answer() {
        return RestResponse.status(created ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }
}

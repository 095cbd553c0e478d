package shishin.platform.flowers;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/flowers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
class FlowerResource {

    private final FlowerShop shop;

    FlowerResource(FlowerShop shop) {
        this.shop = shop;
    }

    @GET
    @RolesAllowed("flower:read")
    public Page<FlowerView> list(@QueryParam("stock") @Nullable Integer stock, @Valid @BeanParam PageRequest request) {
        return shop.list(stock, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("flower:read")
    public FlowerView get(UUID id) {
        return shop.get(id);
    }

    @POST
    @RolesAllowed("flower:write")
    @ResponseStatus(201)
    public FlowerView plant(@Valid PlantFlower command) {
        return shop.plant(command);
    }

    @POST
    @Path("/{id}/sale")
    @RolesAllowed("flower:write")
    public FlowerView sell(
            UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @Valid SellFlowers command) {
        return shop.sell(id, expected, command);
    }

    @POST
    @Path("/{id}/watering")
    @RolesAllowed("flower:write")
    public FlowerView water(UUID id, @Valid WaterFlower command) {
        return shop.water(id, command);
    }
}

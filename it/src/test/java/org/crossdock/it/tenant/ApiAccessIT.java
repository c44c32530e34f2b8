package org.crossdock.it.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.Http;
import org.crossdock.it.http.MachineClient;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.junit.jupiter.api.Test;

/** Who may use the API: a token of this realm, meant for the API, of one merchant, with the scope of the operation. */
@PortalStory
class ApiAccessIT {

    private final Product product;

    ApiAccessIT(Product product) {
        this.product = product;
    }

    @Test
    void without_a_token_nobody_gets_in() {
        Answer answer = Http.send(
                HttpRequest.newBuilder(product.api().resolve("orders")).build());

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void forged_token_does_not_get_in() {
        Answer answer = Http.send(HttpRequest.newBuilder(product.api().resolve("orders"))
                .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJvcmdhbml6YXRpb24iOlsiZ2lmdGhvdXNlIl19.")
                .build());

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void token_that_is_not_meant_for_the_api_does_not_get_in() {
        Answer answer = client(new MachineClient("story-no-audience", Product.GIFTHOUSE, false, List.of("order:read")))
                .get("orders");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
    }

    @Test
    void reader_may_read_but_not_place() {
        MerchantApi reader = client(new MachineClient("story-reader", Product.GIFTHOUSE, true, List.of("order:read")));

        Answer read = reader.get("orders?limit=1");
        Answer placed = reader.post("orders", anOrderFromLondon().with(1, "MUG").json());

        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        assertThat(placed.status()).isEqualTo(403);
        assertThat(placed.hasReason("access.scopeMissing"))
                .as(placed.toString())
                .isTrue();
    }

    @Test
    void token_of_a_merchant_that_is_not_there_opens_nothing() {
        Answer answer = client(new MachineClient("story-stranger", "nobody", true, List.of("order:read")))
                .get("orders");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.hasReason("access.noMerchant")).as(answer.toString()).isTrue();
    }

    @Test
    void program_has_no_pages_whatever_its_scopes() {
        String token = product.keycloak().client("demo-gifthouse", "crossdock").current();

        assertThat(Stream.of("/order/list", "/order/export", "/settings/audit", "/")
                        .map(path -> Http.send(
                                        HttpRequest.newBuilder(product.portal().resolve(path))
                                                .header("Authorization", "Bearer " + token)
                                                .build())
                                .status()))
                .containsOnly(404);
    }

    private MerchantApi client(MachineClient client) {
        return new MerchantApi(product.api(), product.keycloak().addClient(client));
    }
}

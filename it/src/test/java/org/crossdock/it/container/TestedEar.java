package org.crossdock.it.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, and beside its modules one more that holds the stories. */
public final class TestedEar {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private TestedEar() {}

    /** The EAR with every class of this package of stories. */
    public static EnterpriseArchive withStoriesOf(String storyPackage) {
        File built = new File(System.getProperty("crossdock.home"), "ear/target/crossdock.ear");
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
        WebArchive stories = ShrinkWrap.create(WebArchive.class, "crossdock-it.war")
                .addPackage(storyPackage)
                .addClasses(ContainerStory.class, ContainerServer.class)
                .addAsLibraries(jarOf(Assertions.class))
                .addAsWebInfResource("container/beans.xml", "beans.xml")
                .addAsWebInfResource("container/oidc.json", "oidc.json")
                .setWebXML("container/web.xml")
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.hibernate\n"));
        ear.addAsModule(Testable.archiveToTest(stories));
        ear.setApplicationXML(new StringAsset(descriptorWithStories(ear)));
        return ear;
    }

    private static String descriptorWithStories(EnterpriseArchive ear) {
        try (InputStream descriptor = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8).replace("</application>", """
                              <module>
                                <web>
                                  <web-uri>crossdock-it.war</web-uri>
                                  <context-root>/stories</context-root>
                                </web>
                              </module>
                            </application>""");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

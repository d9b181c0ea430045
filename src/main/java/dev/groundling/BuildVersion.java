package dev.groundling;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/**
 * The version as the build wrote it down.
 */
final class BuildVersion implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		Properties build = new Properties();
		try (InputStream info = getClass().getResourceAsStream("/META-INF/build-info.properties")) {
			if (info != null) {
				build.load(info);
			}
		}
		return new String[] { "Groundling " + build.getProperty("build.version", "(unpackaged)") };
	}

}

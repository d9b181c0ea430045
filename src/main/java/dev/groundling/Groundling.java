package dev.groundling;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Groundling {

	public static void main(String[] args) {
		SpringApplication.run(Groundling.class, args);
	}

}
